package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.time.InWords;

/** Money that came or went, as somebody entered it. */
public sealed interface Booking permits Payment, Budget.Income, Line.Entry {

    UUID id();

    BigDecimal amount();

    LocalDate on();

    /** Who entered it. */
    String by();

    /** Absent while it counts. */
    @Nullable TakenBack takenBack();

    default boolean counts() {
        return takenBack() == null;
    }

    /** "£300, 3 November 2026". */
    default String inWords() {
        return "%s, %s".formatted(Money.inWords(amount()), InWords.dateWithoutWeekday(on()));
    }

    /** Of those that count. */
    static BigDecimal sum(List<? extends Booking> bookings) {
        return Money.sum(bookings.stream().filter(Booking::counts).map(Booking::amount).toList());
    }
}
