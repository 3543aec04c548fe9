package org.lineofsight.exchange.lists.drawn;

/** What differs from the list before. */
public enum Change {
    ADDED("New"),
    CHANGED("Changed"),
    SAME("As before"),
    ENDED("Ended");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
