package org.lineofsight.pathway.frontdoor.enquiry;

import org.jspecify.annotations.Nullable;

/** The lists of requests that one can look at. Those whose number is shown are one of these. */
public enum Which {
    ALL("All"),
    TO_ANSWER("To answer"),
    OPEN_LATE("Late, not answered"),
    ANSWERED("Answered"),
    IN_TIME("Answered in time"),
    ANSWERED_LATE("Answered late"),
    ENDED("Ended without an answer"),
    NOTHING_HELD("Nothing held");

    private final String label;

    Which(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What still waits is listed by when it is due; what is over, the latest first. */
    boolean dueFirst() {
        return this == TO_ANSWER || this == OPEN_LATE;
    }

    /** In addresses. */
    public String code() {
        return name().toLowerCase(java.util.Locale.UK).replace('_', '-');
    }

    /** What is none of the lists is the one given. */
    static Which of(@Nullable String code, Which otherwise) {
        for (var each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return otherwise;
    }
}
