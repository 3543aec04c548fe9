package org.lineofsight.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lineofsight.platform.actor.Actor;

/**
 * What the web needs to know of other agencies' systems; whoever gives them their credentials
 * provides it. Called before the request's transaction, so that a slow or refused caller holds no
 * connection.
 */
public interface Systems {

    /**
     * Who is calling. What else must be right before the work begins is looked at here, too.
     *
     * @throws RuntimeException one of the provider's own, which it answers itself
     */
    Actor require(HttpServletRequest request);
}
