package org.lineofsight.partnership.budget.file;

import java.time.Instant;
import java.util.UUID;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.tables.FileState;

/** A file of contributions or lines, as it came. */
public record BudgetFile(
        UUID id,
        BudgetId budget,
        RowsKind kind,
        String name,
        FileState state,
        Instant receivedAt,
        String receivedBy) {

    public boolean waits() {
        return state == FileState.RECEIVED;
    }

    public String address() {
        return "/partnership/budget/files/" + id;
    }

    /** Under which name the reason is kept while it is typed. */
    public String draft() {
        return "budget-file-taking-" + id;
    }
}
