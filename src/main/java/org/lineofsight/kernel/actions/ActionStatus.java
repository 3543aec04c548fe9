package org.lineofsight.kernel.actions;

/** How an action stands. Stored by name. */
public enum ActionStatus {
    OFFERED("Not accepted yet"),
    ACCEPTED("Accepted"),
    RETURNED("Returned"),
    DONE("Done, not checked yet"),
    CHECKED("Done and checked"),
    WITHDRAWN("Withdrawn");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether it is still to be done. */
    public boolean toDo() {
        return this == OFFERED || this == ACCEPTED || this == RETURNED;
    }
}
