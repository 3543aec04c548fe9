package org.lineofsight.pathway.frontdoor.imports;

/** How far a file has come. */
public enum ImportState {
    /** Kept and checked; nothing has been taken from it. */
    RECEIVED("Not confirmed", "grey"),
    RUNNING("Being taken in", "blue"),
    /** By somebody, or because something went wrong. What was taken is whole; the rest waits. */
    STOPPED("Stopped", "yellow"),
    DONE("Done", "green"),
    /** Nothing in it counts. The file and what became of its lines stay. */
    UNDONE("Undone", "grey");

    private final String label;
    private final String tag;

    ImportState(String label, String tag) {
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
