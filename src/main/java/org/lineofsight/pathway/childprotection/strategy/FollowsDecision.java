package org.lineofsight.pathway.childprotection.strategy;

import java.time.Instant;
import org.lineofsight.platform.actor.Actor;

/** What goes on from the decision of a strategy discussion, in the same transaction. */
public interface FollowsDecision {

    /**
     * @param heldAt when the agencies talked, from which later times are counted
     */
    void decided(StrategyDiscussion discussion, Instant heldAt, Actor by);
}
