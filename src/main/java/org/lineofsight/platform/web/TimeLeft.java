package org.lineofsight.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * What a clock says to a reader.
 *
 * @param state late, due today, in time, met, met late, paused, or none running
 * @param words "2 working days left", "Due today", "3 working days late"
 * @param due the day itself, written out; absent when no clock runs
 */
public record TimeLeft(State state, String words, @Nullable String due) {

    /** Each state has its own shape, so that nobody has to tell colours apart. */
    public enum State {
        LATE,
        TODAY,
        OK,
        MET,
        MET_LATE,
        PAUSED,
        NONE;

        public String code() {
            return name().toLowerCase(java.util.Locale.UK).replace('_', '-');
        }
    }
}
