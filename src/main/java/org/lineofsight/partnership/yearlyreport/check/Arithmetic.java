package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How percentages and rates are worked out: to the decimals that are printed, a half rounded up.
 * The statistics that the Department for Education publishes are rounded in the same way.
 */
public final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Arithmetic() {}

    /** {@code whole} must not be nought. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP);
    }

    /** The most by which rounding to these decimals can move a figure. */
    static BigDecimal halfAStep(int decimals) {
        return new BigDecimal("0.5").movePointLeft(decimals);
    }

    /** How many decimals a figure was printed with. */
    static int decimals(BigDecimal printed) {
        return Math.max(0, printed.scale());
    }
}
