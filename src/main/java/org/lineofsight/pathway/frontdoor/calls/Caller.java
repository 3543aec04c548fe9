package org.lineofsight.pathway.frontdoor.calls;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number at the other end, so written that two calls with it can be seen to have the same: UK
 * numbers from nought on, others with their plus.
 *
 * @param number present exactly where it is given
 */
record Caller(Known known, @Nullable String number) {

    enum Known {
        GIVEN,
        WITHHELD,
        NOT_RECORDED
    }

    static final Caller WITHHELD = new Caller(Known.WITHHELD, null);
    static final Caller NOT_RECORDED = new Caller(Known.NOT_RECORDED, null);

    private static final Set<String> HIDDEN =
            Set.of(
                    "withheld",
                    "anonymous",
                    "private",
                    "restricted",
                    "unavailable",
                    "unknown",
                    "no number",
                    "number withheld",
                    "not available",
                    "blocked",
                    "hidden");

    static Caller of(String text) {
        var plain = text.toLowerCase(Locale.UK).replaceAll("^(tel|sip):|@.*$", "").strip();
        if (plain.isEmpty() || plain.equals("-") || plain.equals("n/a")) {
            return NOT_RECORDED;
        }
        if (HIDDEN.contains(plain)) {
            return WITHHELD;
        }
        var digits = plain.replaceAll("\\(0\\)", "").replaceAll("[\\s().-]", "");
        if (!digits.matches("\\+?\\d{3,15}")) {
            return new Caller(Known.NOT_RECORDED, null);
        }
        return new Caller(Known.GIVEN, national(digits));
    }

    private static String national(String digits) {
        if (digits.startsWith("+44") || digits.startsWith("0044")) {
            return "0" + digits.substring(digits.startsWith("+") ? 3 : 4);
        }
        if (digits.startsWith("00")) {
            return "+" + digits.substring(2);
        }
        if (digits.startsWith("44") && digits.length() == 12) {
            return "0" + digits.substring(2);
        }
        // spreadsheets take the nought away from what looks like a number
        return digits.matches("[1-37]\\d{9}") ? "0" + digits : digits;
    }

    /** A number as it is dialled stays out of logs. */
    @Override
    public String toString() {
        return "Caller[" + known + "]";
    }
}
