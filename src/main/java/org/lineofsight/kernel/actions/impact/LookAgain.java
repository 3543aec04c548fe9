package org.lineofsight.kernel.actions.impact;

import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.actions.Recheck;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** A year later somebody looks whether what was done is still in place. */
@UseCase
public class LookAgain {

    private final Improvements improvements;

    LookAgain(Improvements improvements) {
        this.improvements = improvements;
    }

    public void look(ActionId id, Recheck.Found found, String words, Actor by) {
        improvements.lookAgain(id, found, words, by);
    }
}
