package org.lineofsight.kernel.meetings;

import java.util.Set;

/** Where a meeting stands. Stored by name. */
public enum MeetingStatus {
    CALLED("Called"),
    /** Held, and who came is recorded. */
    HELD("Held"),
    CANCELLED("Cancelled");

    private final String label;

    MeetingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    private Set<MeetingStatus> next() {
        return switch (this) {
            case CALLED -> Set.of(HELD, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }

    /** Who came may be put right after it was held; what was cancelled stays so. */
    public boolean mayBecome(MeetingStatus wanted) {
        return next().contains(wanted) || (this == HELD && wanted == HELD);
    }
}
