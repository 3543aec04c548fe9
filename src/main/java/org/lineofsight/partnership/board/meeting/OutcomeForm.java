package org.lineofsight.partnership.board.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, as typed.
 *
 * @param version the one that was read
 */
public record OutcomeForm(
        int version,
        AgendaItem.@Nullable Outcome outcome,
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String decision) {

    static OutcomeForm of(AgendaItem item) {
        return new OutcomeForm(item.version(), item.outcome(), item.decision());
    }

    String decisionText() {
        return decision == null ? "" : decision.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "OutcomeForm[***]";
    }
}
