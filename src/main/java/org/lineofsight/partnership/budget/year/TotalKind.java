package org.lineofsight.partnership.budget.year;

/** Which total somebody typed, and what it is held against. Stored by name. */
public enum TotalKind {
    CONTRIBUTIONS("Total contributions", "the contributions add up to"),
    LINES("Total of the spending lines", "the lines add up to"),
    EXPENSES("Total expenses", "contributions, other income and reserves make"),
    OUTTURN("Outturn", "the entries of spending add up to");

    private final String label;
    private final String against;

    TotalKind(String label, String against) {
        this.label = label;
        this.against = against;
    }

    public String label() {
        return label;
    }

    /** "the contributions add up to". */
    public String against() {
        return against;
    }
}
