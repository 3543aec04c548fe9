package org.lineofsight.partnership.board.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;

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
        return Answers.text(decision);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "OutcomeForm[***]";
    }
}
