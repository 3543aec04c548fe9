package org.lineofsight.pathway.practicetools.tool;

import org.jspecify.annotations.Nullable;

/** An area now, beside the same area before. */
public enum Change {
    BETTER("Better", "green"),
    SAME("Same", "grey"),
    WORSE("Worse", "red"),
    NOT_COMPARABLE("Not comparable", "");

    private final String label;
    private final String colour;

    Change(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }

    /** What nobody knew, either time, compares with nothing. */
    static Change between(@Nullable Mark before, @Nullable Mark now) {
        if (before == null || now == null || before.weight() == null || now.weight() == null) {
            return NOT_COMPARABLE;
        }
        int difference = now.weight() - before.weight();
        return difference < 0 ? BETTER : difference > 0 ? WORSE : SAME;
    }
}
