package org.lineofsight.kernel.meetings;

/** Where a meeting stands. Stored by name. */
public enum MeetingStatus {
    CALLED("Called"),
    /** Held, and who came is recorded. */
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
