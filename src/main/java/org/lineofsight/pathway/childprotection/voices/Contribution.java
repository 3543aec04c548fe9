package org.lineofsight.pathway.childprotection.voices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency told towards an assessment or an enquiry.
 *
 * @param givenBy who told it; absent where that was not written
 */
public record Contribution(
        UUID agency,
        String agencyName,
        @Nullable String givenBy,
        String words,
        String notedBy,
        Instant notedAt) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Contribution[" + agency + "]";
    }
}
