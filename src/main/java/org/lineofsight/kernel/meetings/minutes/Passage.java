package org.lineofsight.kernel.meetings.minutes;

import java.util.UUID;

/** One paragraph of approved minutes: the smallest part that can be kept back from somebody. */
public record Passage(UUID id, Section section, String words) {

    /** What was said stays out of logs. */
    @Override
    public String toString() {
        return "Passage[" + id + "]";
    }
}
