package org.lineofsight.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as somebody typed it in three boxes. Keeps what was typed, so that a wrong date can be
 * shown again and put right. Months may be written as a number, a name or its first three letters.
 */
public record TypedDate(@Nullable String day, @Nullable String month, @Nullable String year) {

    public static TypedDate empty() {
        return new TypedDate(null, null, null);
    }

    public static TypedDate of(LocalDate date) {
        return new TypedDate(
                "" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
    }

    public boolean isEmpty() {
        return isBlank(day) && isBlank(month) && isBlank(year);
    }

    /** The date, or nothing when the boxes are empty or hold no real date. */
    public Optional<LocalDate> toDate() {
        try {
            return Optional.of(LocalDate.of(number(year), monthNumber(), number(day)))
                    .filter(date -> date.getYear() >= 1000);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * What to tell the person, in the Design System's words, or nothing when the date is real or
     * the boxes are all empty.
     *
     * @param what the date's name at the start of a sentence: "Date of birth"
     */
    public Optional<String> problem(String what) {
        if (isEmpty() || toDate().isPresent()) return Optional.empty();
        if (isBlank(day)) return Optional.of(what + " must include a day");
        if (isBlank(month)) return Optional.of(what + " must include a month");
        if (isBlank(year)) return Optional.of(what + " must include a year");
        if (text(year).length() < 4) return Optional.of("Year must include 4 numbers");
        return Optional.of(what + " must be a real date");
    }

    private int monthNumber() {
        var typed = text(month).toLowerCase(Locale.UK);
        for (var each : Month.values()) {
            var name = each.name().toLowerCase(Locale.UK);
            if (name.equals(typed) || name.substring(0, 3).equals(typed)) return each.getValue();
        }
        return number(typed);
    }

    private static int number(@Nullable String typed) {
        return Integer.parseInt(text(typed));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean isBlank(@Nullable String typed) {
        return text(typed).isEmpty();
    }
}
