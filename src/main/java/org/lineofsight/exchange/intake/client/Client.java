package org.lineofsight.exchange.intake.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.ClientMay;

/**
 * An agency's system, for the administrator's pages: no secret of it.
 *
 * @param endedAt absent while it may call
 * @param lastUsedAt to the minute; absent where it never called
 * @param refused how often it called with a wrong secret
 * @param webhook where it is told; absent where it asks instead
 * @param secrets those that hold at present, the newest first
 */
public record Client(
        ClientId id,
        String agency,
        String name,
        String whatFor,
        ClientMay may,
        Instant issuedAt,
        String issuedBy,
        @Nullable Instant endedAt,
        @Nullable Instant lastUsedAt,
        int refused,
        @Nullable Instant lastRefusedAt,
        @Nullable String webhook,
        List<Valid> secrets) {

    /**
     * @param endsAt absent for the one that holds until it is changed
     */
    public record Valid(Instant since, @Nullable Instant endsAt) {}
}
