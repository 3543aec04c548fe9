package org.lineofsight.partnership.businessplan.outcome;

/** Which way is better. Stored by name. */
public enum Polarity {
    HIGHER("Higher is better"),
    LOWER("Lower is better"),
    NEITHER("More or less says nothing by itself");

    private final String label;

    Polarity(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
