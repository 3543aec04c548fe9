package org.lineofsight.partnership.scrutiny.year;

/** What the scrutineer does. Stored by name. */
public enum ActivityKind {
    VISIT("Visit"),
    OBSERVATION("Observation"),
    WALK_THE_FLOOR("Walk the floor"),
    CASE_DIP("Dip into cases"),
    MEETING_OBSERVED("Meeting observed");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
