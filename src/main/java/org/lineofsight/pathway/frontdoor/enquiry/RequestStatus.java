package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.Set;
import org.lineofsight.platform.rules.RuleBroken;

/** Where a request to an agency stands. */
public enum RequestStatus {
    OPEN("Not answered"),
    PARTLY("Answered in part"),
    ANSWERED("Answered"),
    WITHDRAWN("Withdrawn"),
    NO_LONGER_NEEDED("No longer needed");

    private final String label;

    RequestStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    private Set<RequestStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(PARTLY, ANSWERED, WITHDRAWN, NO_LONGER_NEEDED);
            case PARTLY -> Set.of(ANSWERED, WITHDRAWN, NO_LONGER_NEEDED);
            case ANSWERED, WITHDRAWN, NO_LONGER_NEEDED -> Set.of();
        };
    }

    /** A correction leaves it as it is. */
    RequestStatus to(RequestStatus wanted) {
        if (wanted != this && !next().contains(wanted)) {
            throw new RuleBroken(
                    "enquiry.not-from-here",
                    "This request has moved on since you opened it: it is now “"
                            + label
                            + "”. Look at it again.");
        }
        return wanted;
    }

    /** The agency still has something to do. */
    public boolean waits() {
        return this == OPEN || this == PARTLY;
    }

    /** It ended before the agency had answered it in full. */
    public boolean endedUnanswered() {
        return this == WITHDRAWN || this == NO_LONGER_NEEDED;
    }

    public String colour() {
        return switch (this) {
            case OPEN -> "yellow";
            case PARTLY -> "light-blue";
            case ANSWERED -> "green";
            case WITHDRAWN, NO_LONGER_NEEDED -> "grey";
        };
    }
}
