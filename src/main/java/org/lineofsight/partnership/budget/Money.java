package org.lineofsight.partnership.budget;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pounds and pence, typed and written. Never a floating number. */
public final class Money {

    /** For forms: an amount, or nothing. */
    public static final String TYPED =
            "\\s*|\\s*-?\\s*£?\\s*[0-9]{1,3}(,?[0-9]{3}){0,3}(\\.[0-9]{1,2})?\\s*";

    /** Beside what is no amount. */
    public static final String ASKED = "Enter an amount in pounds, such as 1,250 or 1250.50";

    private static final Pattern AMOUNT = Pattern.compile(TYPED);

    private Money() {}

    /** Empty where nothing was typed, or no amount. */
    public static Optional<BigDecimal> of(@Nullable String typed) {
        if (typed == null || typed.isBlank() || !AMOUNT.matcher(typed).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(typed.replaceAll("[\\s,£]", "")));
    }

    /** "£471,919", "£1,234.50", "−£20"; pence only where there are any. */
    public static String inWords(BigDecimal amount) {
        var abs = amount.abs();
        var pence = abs.remainder(BigDecimal.ONE).signum() != 0;
        return (amount.signum() < 0 ? "−£" : "£") + (pence ? "%,.2f" : "%,.0f").formatted(abs);
    }

    /** As it is typed into a form; absent stays empty. */
    public static @Nullable String typed(@Nullable BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        return amount.remainder(BigDecimal.ONE).signum() == 0
                ? amount.setScale(0).toPlainString()
                : amount.setScale(2).toPlainString();
    }

    /** What is there, added; absent amounts add nothing. */
    public static BigDecimal sum(Collection<? extends @Nullable BigDecimal> amounts) {
        return amounts.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
