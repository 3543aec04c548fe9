package org.lineofsight.kernel.actions.step;

import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;

/** An action is accepted, returned, done, checked …: one step of those in {@link ActionStep}. */
@UseCase
public class TakeStep {

    private final Actions actions;

    TakeStep(Actions actions) {
        this.actions = actions;
    }

    /**
     * @param words empty where nothing was written
     * @param version the one that was read
     * @throws NotVisible where the step is not this actor's to take
     * @throws OptimisticLockingFailureException where somebody else has taken one since
     */
    public void take(ActionId id, ActionStep step, String words, int version, Actor by) {
        actions.take(id, step, words, version, by);
    }
}
