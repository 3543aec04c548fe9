package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a plan that will be different.
 *
 * @param progress what was said of it, newest first
 */
public record Goal(
        UUID id,
        String different,
        String who,
        LocalDate byOn,
        String howWeKnow,
        List<Progress> progress) {

    public record Progress(HowFar howFar, String note, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Progress[" + howFar + "]";
        }
    }

    /** What was said last; absent where nobody has looked yet. */
    public @Nullable HowFar howFar() {
        return progress.isEmpty() ? null : progress.getFirst().howFar();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Goal[" + id + "]";
    }
}
