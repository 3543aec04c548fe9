package org.lineofsight.pathway.frontdoor.enquiry;

/** How far a fact can be relied on. */
public enum Reliability {
    FIRST_HAND("Seen, heard or recorded by us"),
    REPORTED("Told to us by somebody else"),
    UNCONFIRMED("Not confirmed");

    private final String label;

    Reliability(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
