package org.lineofsight.partnership.budget.file;

import org.lineofsight.partnership.budget.year.TotalKind;

/** What the rows of a file are. */
public enum RowsKind {
    CONTRIBUTIONS("Contributions", TotalKind.CONTRIBUTIONS),
    LINES("Lines of spending", TotalKind.LINES);

    private final String label;
    private final TotalKind total;

    RowsKind(String label, TotalKind total) {
        this.label = label;
        this.total = total;
    }

    public String label() {
        return label;
    }

    TotalKind total() {
        return total;
    }
}
