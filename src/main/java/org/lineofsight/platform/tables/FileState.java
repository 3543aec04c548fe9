package org.lineofsight.platform.tables;

/**
 * Where a file stands that somebody checks before it is taken in, whole or not at all. Stored by
 * name.
 */
public enum FileState {
    RECEIVED("Waits to be checked", "blue"),
    TAKEN("Taken in", "green"),
    SET_ASIDE("Set aside", "grey");

    private final String label;
    private final String tag;

    FileState(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    public String label() {
        return label;
    }

    /** The colour of its tag. */
    public String tag() {
        return tag;
    }
}
