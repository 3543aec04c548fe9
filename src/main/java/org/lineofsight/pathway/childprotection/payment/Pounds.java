package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money as people read and type it: pounds and pence, exact. */
public final class Pounds {

    private static final BigDecimal MOST = new BigDecimal("10000");

    private Pounds() {}

    /** "£1,234.50"; "No fee set" where there is none, which is not nought. */
    public static String inWords(@Nullable BigDecimal amount) {
        return amount == null
                ? "No fee set"
                : NumberFormat.getCurrencyInstance(Locale.UK).format(amount);
    }

    /** "1234.50", for a file; empty where there is none. */
    static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** Pounds with at most two places after the point, from nothing to ten thousand. */
    static Optional<BigDecimal> parse(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("[£, ]", "");
        return text.matches("\\d{1,5}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(text).setScale(2, RoundingMode.UNNECESSARY))
                        .filter(amount -> amount.compareTo(MOST) <= 0)
                : Optional.empty();
    }
}
