package org.lineofsight.kernel.actions.impact;

import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** Somebody other than who did it checks an improvement action, and says what it changed. */
@UseCase
public class CheckImprovement {

    private final Improvements improvements;

    CheckImprovement(Improvements improvements) {
        this.improvements = improvements;
    }

    /**
     * @param words how one knows that it is done
     * @param version the one that was read
     */
    public void check(ActionId id, String words, Impact.Said impact, int version, Actor by) {
        improvements.check(id, words, impact, version, by);
    }
}
