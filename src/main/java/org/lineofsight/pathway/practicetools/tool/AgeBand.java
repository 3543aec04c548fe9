package org.lineofsight.pathway.practicetools.tool;

/** The age band whose prompts a Day in My Life follows. */
public enum AgeBand {
    BABY("Unborn or baby"),
    PRE_SCHOOL("Pre-school"),
    PRIMARY("Primary school age"),
    SECONDARY("Secondary school age"),
    DISABLED("Disabled child, any age");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
