package org.lineofsight.assurance.policies;

/** What kind of work a change comes from. Stored by name. */
public enum Finding {
    AUDIT("Audit"),
    REVIEW("Case review"),
    SCRUTINY("Scrutiny"),
    SELF_ASSESSMENT("Self-assessment"),
    LAW("Law or national guidance"),
    ROUTINE("Routine review");

    private final String label;

    Finding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
