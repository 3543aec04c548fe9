package org.lineofsight.kernel.actions.offer;

import org.lineofsight.kernel.actions.ActionForm;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionRules;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** Whoever runs an action decides it anew, often because it was returned. */
@UseCase
public class OfferAnew {

    private final Actions actions;
    private final Owners owners;

    OfferAnew(Actions actions, Owners owners) {
        this.actions = actions;
        this.owners = owners;
    }

    /**
     * @param form when it was checked
     * @param why what its people read of the change
     * @param version the one that was read
     */
    public void offer(ActionId id, ActionForm form, String why, int version, Actor by) {
        var action = actions.requireToRun(id);
        actions.offerAnew(
                id,
                form.whatText(),
                form.soThatText(),
                ActionRules.somebodyIsAsked(owners.chosen(form, action, by)),
                form.dueOn(),
                why,
                version,
                by);
    }
}
