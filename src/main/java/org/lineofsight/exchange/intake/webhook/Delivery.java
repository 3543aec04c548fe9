package org.lineofsight.exchange.intake.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event and how it fares, for the administrator.
 *
 * @param sentAt absent until the system has taken it
 * @param givenUpAt absent while it is tried
 * @param why what went wrong the last time; absent where nothing did
 */
public record Delivery(
        UUID id,
        String kind,
        Instant queuedAt,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant givenUpAt,
        @Nullable String why) {}
