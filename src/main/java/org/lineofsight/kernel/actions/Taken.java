package org.lineofsight.kernel.actions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that an action took.
 *
 * @param words the reason, the progress, the evidence; absent where nothing was written
 * @param asked what was asked of whom from then on; absent where the step changed none of it
 */
public record Taken(
        ActionStep step, @Nullable String words, @Nullable Asked asked, String by, Instant at) {

    /** What was asked, of whom, by when. */
    public record Asked(String what, @Nullable String soThat, String owner, LocalDate due) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Asked[***]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Taken[" + step + "]";
    }
}
