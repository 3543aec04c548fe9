package org.lineofsight.platform.web;

import java.time.Instant;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;

/**
 * What the web needs to know of sessions; whoever keeps accounts provides it. Called inside the
 * request's transaction.
 */
public interface Sessions {

    /** The name of the cookie that carries a session's token. */
    String COOKIE = "lineofsight_session";

    Opened open(String token, Instant now);

    /** What became of the session that a request came with. */
    sealed interface Opened {

        /** Valid: its actor is bound to the transaction. */
        record Open(Actor actor, int unreadNotices, boolean mayChangePurpose) implements Opened {}

        /**
         * Once valid, now timed out: nothing may be shown, but what this account typed can be kept
         * for it.
         */
        record Lapsed(UUID accountId) implements Opened {}

        record None() implements Opened {}
    }
}
