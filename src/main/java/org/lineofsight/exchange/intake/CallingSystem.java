package org.lineofsight.exchange.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lineofsight.platform.actor.Actor;

/** The system that a request came from, once its credentials were found right. */
public final class CallingSystem {

    private static final String CALLER = "intake.caller";

    private CallingSystem() {}

    /** Notes whose request this is. */
    public static void is(Actor caller, HttpServletRequest request) {
        request.setAttribute(CALLER, caller);
    }

    /** Empty where it has not been found out, or was refused. */
    public static Optional<Actor> of(HttpServletRequest request) {
        return request.getAttribute(CALLER) instanceof Actor caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
