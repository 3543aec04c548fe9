package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.util.Locale;

/** What a figure is a figure of, and so how it is printed. */
public enum Unit {
    NUMBER,
    POUNDS,
    PERCENT;

    public String print(BigDecimal value) {
        return switch (this) {
            case NUMBER -> plain(value);
            case POUNDS -> pounds(value);
            case PERCENT -> plain(value) + "%";
        };
    }

    /** A difference, in words: "£3 less", "1 percentage point higher". */
    public String printDifference(BigDecimal difference) {
        var by = difference.abs();
        return switch (this) {
            case NUMBER, POUNDS -> print(by) + (difference.signum() < 0 ? " less" : " more");
            case PERCENT ->
                    "%s percentage %s %s"
                            .formatted(
                                    plain(by),
                                    by.compareTo(BigDecimal.ONE) == 0 ? "point" : "points",
                                    difference.signum() < 0 ? "lower" : "higher");
        };
    }

    private static String plain(BigDecimal value) {
        return String.format(Locale.UK, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    private static String pounds(BigDecimal value) {
        var pence = value.stripTrailingZeros().scale() > 0;
        var digits = String.format(Locale.UK, pence ? "%,.2f" : "%,.0f", value.abs());
        return (value.signum() < 0 ? "−£" : "£") + digits;
    }
}
