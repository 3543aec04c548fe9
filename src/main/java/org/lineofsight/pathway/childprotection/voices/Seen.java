package org.lineofsight.pathway.childprotection.voices;

/** Whether a child was seen, and with whom. Stored by name. */
public enum Seen {
    ALONE("Seen alone"),
    WITH_OTHERS("Seen, but not alone"),
    NOT_SEEN("Not seen");

    private final String label;

    Seen(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
