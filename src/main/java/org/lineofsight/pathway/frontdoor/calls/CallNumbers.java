package org.lineofsight.pathway.frontdoor.calls;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Calls to the front door in a month, or in all.
 *
 * @param month absent for all
 * @param waits how many answered calls have their wait recorded
 * @param inTime how many of these were answered within the local standard
 * @param medianWait seconds; absent where no wait was recorded
 * @param longWait what nine in ten callers waited at the most, in seconds; absent as before
 */
public record CallNumbers(
        @Nullable YearMonth month,
        int offered,
        int answered,
        int abandoned,
        int cutOff,
        int notRecorded,
        int outOfHours,
        int waits,
        int inTime,
        @Nullable Integer medianWait,
        @Nullable Integer longWait,
        int joined) {

    static final CallNumbers NONE = new CallNumbers(null, 0, 0, 0, 0, 0, 0, 0, 0, null, null, 0);

    public int dropped() {
        return abandoned + cutOff;
    }

    /** "82.4 %", or that there is nothing to take a share of. */
    public static String share(int part, int of) {
        return of == 0
                ? "no share: nothing to divide by"
                : String.format(Locale.UK, "%.1f %%", 100.0 * part / of);
    }

    /** "35 seconds", "2 min 5 s"; null where it was not recorded. */
    public static @Nullable String inWords(@Nullable Integer seconds) {
        if (seconds == null) {
            return null;
        }
        if (seconds < 60) {
            return seconds + (seconds == 1 ? " second" : " seconds");
        }
        return seconds < 3600
                ? "%d min %d s".formatted(seconds / 60, seconds % 60)
                : "%d h %d min".formatted(seconds / 3600, seconds / 60 % 60);
    }
}
