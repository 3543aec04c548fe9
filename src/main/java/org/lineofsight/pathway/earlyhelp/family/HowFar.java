package org.lineofsight.pathway.earlyhelp.family;

/** How far something that was to be different has come. "No evidence yet" is an honest answer. */
public enum HowFar {
    ACHIEVED("Achieved", "green"),
    PARTLY("Partly achieved", "yellow"),
    NOT("Not achieved", "red"),
    NO_EVIDENCE("No evidence yet", "grey");

    private final String label;
    private final String colour;

    HowFar(String label, String colour) {
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
