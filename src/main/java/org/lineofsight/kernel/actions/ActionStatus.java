package org.lineofsight.kernel.actions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

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

    /** What it may become, by the table of steps. */
    public Set<ActionStatus> next() {
        var next = EnumSet.noneOf(ActionStatus.class);
        Arrays.stream(ActionStep.values())
                .filter(step -> step.from().contains(this) && step.to() != this)
                .forEach(step -> next.add(step.to()));
        return next;
    }

    /** Whether it is still to be done. */
    public boolean toDo() {
        return this == OFFERED || this == ACCEPTED || this == RETURNED;
    }
}
