package org.lineofsight.pathway.frontdoor.calls;

/** Who called whom. */
public enum Direction {
    IN("To the front door"),
    OUT("From the front door");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
