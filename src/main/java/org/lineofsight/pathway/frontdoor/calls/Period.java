package org.lineofsight.pathway.frontdoor.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * A month, or the last twelve with the running one.
 *
 * @param month absent for the twelve months
 */
public record Period(@Nullable YearMonth month, LocalDate today) {

    private static final DateTimeFormatter IN_WORDS =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /** What is no month is the whole year. */
    static Period of(@Nullable String text, LocalDate today) {
        try {
            return new Period(text == null ? null : YearMonth.parse(text), today);
        } catch (DateTimeParseException e) {
            return new Period(null, today);
        }
    }

    public Instant from() {
        var first = month == null ? YearMonth.from(today).minusMonths(11) : month;
        return first.atDay(1).atStartOfDay(TimeConfiguration.LONDON).toInstant();
    }

    /** The first moment that is not in it. */
    public Instant to() {
        var last = month == null ? YearMonth.from(today) : month;
        return last.plusMonths(1).atDay(1).atStartOfDay(TimeConfiguration.LONDON).toInstant();
    }

    public String words() {
        return month == null ? "The last 12 months" : words(month);
    }

    public static String words(YearMonth month) {
        return IN_WORDS.format(month);
    }

    /** As it stands in an address; empty for the twelve months. */
    public Optional<String> address() {
        return Optional.ofNullable(month).map(YearMonth::toString);
    }
}
