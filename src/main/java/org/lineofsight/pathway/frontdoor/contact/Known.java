package org.lineofsight.pathway.frontdoor.contact;

/**
 * An answer to a question of fact. Not knowing is an answer of its own, and never the same as no.
 */
public enum Known {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String label;

    Known(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
