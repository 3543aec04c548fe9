package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;

/**
 * An early help assessment. Each text is absent until somebody has written it.
 *
 * @param childSaid absent while nobody has written it, or with the reason in {@code
 *     childSaidAbsent}
 * @param completedAt absent while it is being written, with who and for which agency
 */
public record Assessment(
        UUID id,
        Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable String completedBy,
        @Nullable String agencyName,
        @Nullable String childNeeds,
        @Nullable String childStrengths,
        @Nullable String parentingNeeds,
        @Nullable String parentingStrengths,
        @Nullable String homeNeeds,
        @Nullable String homeStrengths,
        @Nullable String childSaid,
        @Nullable ChildsWordsAbsent childSaidAbsent,
        @Nullable String familySaid,
        @Nullable String analysis) {

    public boolean complete() {
        return completedAt != null;
    }

    public boolean voicesHeard() {
        return (childSaid != null || childSaidAbsent != null) && familySaid != null;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Assessment[" + id + "]";
    }
}
