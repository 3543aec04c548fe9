package org.lineofsight.pathway.earlyhelp.family;

/** Why early help with a family ended. That a family declines is its right, and no failure. */
public enum CloseReason {
    NEEDS_MET("What the family wanted has changed"),
    PARTLY_MET("Some of it has changed, and the family goes on by itself"),
    FAMILY_DECLINED("The family no longer wants early help"),
    MOVED_AWAY("The family has moved away"),
    STEPPED_UP("Stepped up to the front door"),
    NO_CONTACT("The family could not be reached");

    private final String label;

    CloseReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
