package org.lineofsight.pathway.frontdoor.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOverId;

/**
 * One hand-over, and whether it arrived.
 *
 * @param toWhom the authority's name; absent where the destination says it all
 * @param names of the children
 * @param receivedAt absent until somebody there has confirmed it
 * @param left on the clock of its receipt
 */
public record HandedOver(
        HandOverId id,
        ContactId contact,
        String reference,
        Destination destination,
        @Nullable String toWhom,
        String names,
        String because,
        String handedOverBy,
        Instant handedOverAt,
        @Nullable Instant receivedAt,
        @Nullable String receivedBy,
        @Nullable TimeLeft left) {

    public String where() {
        return toWhom == null ? destination.label() : toWhom;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "HandedOver[" + id + "]";
    }
}
