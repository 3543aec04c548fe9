package org.lineofsight.partnership.businessplan.outcome;

/** How the latest figure is beside the baseline. */
public enum Direction {
    BETTER("Better than the baseline", "green"),
    WORSE("Worse than the baseline", "red"),
    SAME("As the baseline", "grey"),
    HIGHER("Higher than the baseline", "grey"),
    LOWER("Lower than the baseline", "grey"),
    NOT_KNOWN("Cannot be said: a figure is missing", "yellow");

    private final String label;
    private final String tag;

    Direction(String label, String tag) {
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
