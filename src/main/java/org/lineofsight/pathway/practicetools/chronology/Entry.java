package org.lineofsight.pathway.practicetools.chronology;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened. Does not print.
 *
 * @param impact on the child; absent where nobody wrote it
 * @param people places of those it is about
 * @param sourceKind the kind of the agency it is known from, in words
 * @param sourceDocument absent where there is none
 * @param sourceWho who there said or wrote it; absent where it was not said
 * @param enteredAgency the agency of whoever entered it
 * @param correctionReason absent unless it corrects an earlier entry
 */
public record Entry(
        UUID id,
        HappenedOn when,
        String happened,
        @Nullable String impact,
        List<Integer> people,
        boolean significant,
        String sourceAgency,
        String sourceKind,
        @Nullable String sourceDocument,
        @Nullable String sourceWho,
        UUID enteredById,
        String enteredBy,
        String enteredAgency,
        Instant enteredAt,
        @Nullable String correctionReason) {

    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }
}
