package org.lineofsight.kernel.meetings;

import java.time.Instant;

/** Somebody of the family who was not asked to a meeting, and why. */
public record NotAsked(String who, String because, String by, Instant at) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "NotAsked[" + at + "]";
    }
}
