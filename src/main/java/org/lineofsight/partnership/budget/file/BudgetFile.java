package org.lineofsight.partnership.budget.file;

import java.time.Instant;
import java.util.UUID;
import org.lineofsight.partnership.budget.BudgetId;

/** A file of contributions or lines, as it came. */
public record BudgetFile(
        UUID id,
        BudgetId budget,
        RowsKind kind,
        String name,
        State state,
        Instant receivedAt,
        String receivedBy) {

    /** Stored by name. */
    public enum State {
        RECEIVED("Waits to be checked", "blue"),
        TAKEN("Taken in", "green"),
        SET_ASIDE("Set aside", "grey");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    public boolean waits() {
        return state == State.RECEIVED;
    }

    public String address() {
        return "/partnership/budget/files/" + id;
    }

    /** Under which name the reason is kept while it is typed. */
    public String draft() {
        return "budget-file-taking-" + id;
    }
}
