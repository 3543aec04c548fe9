package org.lineofsight.pathway.frontdoor.enquiry;

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
