package org.lineofsight.pathway.frontdoor.enquiry;

/** What an agency says of one person. That nothing is held is an answer. */
public enum Held {
    HELD("We hold information"),
    NOTHING_HELD("We hold nothing"),
    CANNOT_SHARE("We hold something and cannot share it");

    private final String label;

    Held(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
