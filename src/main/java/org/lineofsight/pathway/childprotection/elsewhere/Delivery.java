package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lineofsight.platform.time.InWords;

/**
 * One extract that came.
 *
 * @param asOf the day as of which the council’s system was read
 */
public record Delivery(
        UUID id, ExtractSource source, LocalDate asOf, Instant receivedAt, String receivedBy) {

    /** For every screen that shows a fact of it. */
    public String inWords() {
        return cameFrom(asOf, receivedAt);
    }

    static String cameFrom(LocalDate asOf, Instant receivedAt) {
        return "From the council’s system, " + extract(asOf, receivedAt);
    }

    static String extract(LocalDate asOf, Instant receivedAt) {
        return "extract of %s, received %s"
                .formatted(
                        InWords.dateWithoutWeekday(asOf),
                        InWords.dateWithoutWeekday(InWords.dayOf(receivedAt)));
    }
}
