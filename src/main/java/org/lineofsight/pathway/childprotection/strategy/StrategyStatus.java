package org.lineofsight.pathway.childprotection.strategy;

import java.util.Set;
import org.lineofsight.kernel.meetings.Meeting;

/**
 * Where a strategy discussion stands, by its meeting and by whether it is decided. A cancelled one
 * is called anew and stays the same discussion.
 */
public enum StrategyStatus {
    CALLED("To be held"),
    CANCELLED("Cancelled, to be called anew"),
    HELD("Held, to be decided"),
    DECIDED("Decided");

    private final String label;

    StrategyStatus(String label) {
        this.label = label;
    }

    static StrategyStatus of(StrategyDiscussion discussion, Meeting meeting) {
        return discussion.decision() != null ? DECIDED : valueOf(meeting.status().name());
    }

    public String label() {
        return label;
    }

    Set<StrategyStatus> next() {
        return switch (this) {
            case CALLED -> Set.of(CANCELLED, HELD);
            case CANCELLED -> Set.of(CALLED);
            case HELD -> Set.of(DECIDED);
            case DECIDED -> Set.of();
        };
    }
}
