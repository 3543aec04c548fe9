package org.lineofsight.partnership.scrutiny.compliance;

/** How the partnership stands with a duty. Stored by name. */
public enum DutyState {
    MET("Met", "green"),
    PARTLY("Partly met", "yellow"),
    NOT_MET("Not met", "red"),
    NOT_APPLICABLE("Not applicable", "grey"),
    /** Nobody has looked: not the same as not met. */
    NOT_ASSESSED("Not assessed", "blue");

    private final String label;
    private final String colour;

    DutyState(String label, String colour) {
        this.label = label;
        this.colour = colour;
    }

    public String label() {
        return label;
    }

    public String colour() {
        return colour;
    }
}
