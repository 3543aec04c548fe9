package org.lineofsight.kernel.timescales;

import org.lineofsight.platform.time.InWords;

/**
 * How long a rule gives.
 *
 * @param amount one or more
 */
public record Allowance(int amount, Unit unit) {

    /** What is counted. All but hours run to the end of the due day. */
    public enum Unit {
        /** Monday to Friday less bank holidays: see {@link WorkingDays}. */
        WORKING_DAYS("working day"),
        CALENDAR_DAYS("day"),
        WEEKS("week"),
        /**
         * The same day of a later month, or its last day where it has none: 30 November and 3
         * months is 28 February.
         */
        MONTHS("month"),
        /** Elapsed hours: a change of the clocks makes them no longer and no shorter. */
        HOURS("hour");

        private final String singular;

        Unit(String singular) {
            this.singular = singular;
        }
    }

    public Allowance {
        if (amount < 1) {
            throw new IllegalArgumentException("A timescale of " + amount + " gives no time");
        }
    }

    /** "1 working day", "72 hours". */
    public String inWords() {
        return InWords.count(amount, unit.singular);
    }
}
