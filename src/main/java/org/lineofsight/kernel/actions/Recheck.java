package org.lineofsight.kernel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.time.EntityId;

/**
 * A look at what was done a year before.
 *
 * @param dueOn by when somebody looks
 * @param left the time there is
 * @param result absent until somebody has looked
 */
public record Recheck(Id id, LocalDate dueOn, TimeLeft left, @Nullable Result result) {

    /** From so many days before the day it is due on, somebody may look. */
    public static final int FROM_DAYS_BEFORE = 28;

    /** A look at one action. */
    public record Id(UUID value) implements EntityId {}

    public boolean isOpenOn(LocalDate today) {
        return result == null && !today.plusDays(FROM_DAYS_BEFORE).isBefore(dueOn);
    }

    /** What is found. Stored by name. */
    public enum Found {
        IN_PLACE("Still in place"),
        PARTLY("Partly in place"),
        GONE("No longer in place");

        private final String label;

        Found(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What somebody found, in their words. */
    public record Result(Found found, String words, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Result[" + found + "]";
        }
    }
}
