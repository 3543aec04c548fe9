package org.lineofsight.partnership.scrutiny.challenge;

/** What a challenge led to. Stored by name. */
public enum EffectState {
    CHANGED("Something changed", "green"),
    UNCHANGED("Nothing changed", "red"),
    /** Looked for and not found: an answer of its own, which stays in sight. */
    NO_EVIDENCE_YET("No evidence yet", "yellow");

    private final String label;
    private final String colour;

    EffectState(String label, String colour) {
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
