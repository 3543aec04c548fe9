package org.lineofsight.pathway.frontdoor.contact;

import org.lineofsight.platform.actor.Actor;

/**
 * What follows from a decision as soon as it stands, in the same transaction. The slice that sees
 * to it provides it.
 */
public interface WhenDecided {

    /**
     * @param by who made it stand: who decided, or the manager who agreed
     */
    void decided(Decision decision, Actor by);
}
