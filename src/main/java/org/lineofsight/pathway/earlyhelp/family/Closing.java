package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How early help ends: for the record what came of it, and for the family its wellbeing plan.
 *
 * @param childsView absent where the child was not asked
 * @param familysView absent where the family was not asked
 * @param readers the names of those who may have the plan, one to a line
 * @param closedAt absent while it is prepared
 */
public record Closing(
        UUID id,
        CloseReason reason,
        String outcomes,
        @Nullable String childsView,
        @Nullable String familysView,
        String goingWell,
        String keepsGoing,
        String earlySigns,
        String whoToCall,
        String readers,
        String writtenBy,
        Instant writtenAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy) {

    public List<String> readersInLines() {
        return readers.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Closing[" + id + "]";
    }
}
