package org.lineofsight.kernel.timescales;

import java.time.Instant;

/**
 * A clock as a page shows it.
 *
 * @param state for colour and shape, never colour alone
 * @param words what is left, or how late: "2 working days left", "Due today", "3 working days late"
 * @param due exactly when, for screen and print: "Tuesday 26 May 2026", "9am on Tuesday 27 October
 *     2026"
 * @param dueAt for sorting and for {@code <time datetime>}
 */
public record TimeLeft(State state, String words, String due, Instant dueAt) {

    /** How a clock stands. */
    public enum State {
        /** Running, with time in hand. */
        IN_TIME,
        /** Running out by the end of the next working day, or within 24 hours. */
        DUE_SOON,
        /** Running out before midnight. */
        DUE_TODAY,
        /** Ran out and still to be done. */
        LATE,
        /** Done in time. */
        DONE_IN_TIME,
        /** Done, after the time had run out. */
        DONE_LATE;

        public boolean running() {
            return this != DONE_IN_TIME && this != DONE_LATE;
        }

        public boolean late() {
            return this == LATE || this == DONE_LATE;
        }
    }
}
