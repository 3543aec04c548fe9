package org.lineofsight.kernel.actions.impact;

import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/** Somebody says later what an action changed, often because nothing could be seen at first. */
@UseCase
public class SayImpact {

    private final Improvements improvements;

    SayImpact(Improvements improvements) {
        this.improvements = improvements;
    }

    public void say(ActionId id, Impact.Said impact, Actor by) {
        improvements.say(id, impact, by);
    }
}
