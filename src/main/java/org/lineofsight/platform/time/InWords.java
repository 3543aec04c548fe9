package org.lineofsight.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates, times and counts as GOV.UK writes them: "Friday 6 March 2026", "4:50pm", "1 working day".
 */
public final class InWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_AND_DAY =
            DateTimeFormatter.ofPattern("EEEE d", Locale.UK);
    private static final DateTimeFormatter WEEKDAY_DAY_MONTH =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private static final DateTimeFormatter PLAIN_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private InWords() {}

    /** "6 March 2026": for birthdays, where the day of the week says nothing. */
    public static String dateWithoutWeekday(LocalDate date) {
        return PLAIN_DATE.format(date);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    public static String time(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var half = time.getHour() < 12 ? "am" : "pm";
        return time.getMinute() == 0
                ? hour + half
                : "%d:%02d%s".formatted(hour, time.getMinute(), half);
    }

    /** "4:50pm on Friday 6 March 2026", in London. */
    public static String moment(Instant at) {
        var there = at.atZone(TimeConfiguration.LONDON);
        return time(there.toLocalTime().truncatedTo(ChronoUnit.MINUTES))
                + " on "
                + date(there.toLocalDate());
    }

    public static LocalDate dayOf(Instant at) {
        return at.atZone(TimeConfiguration.LONDON).toLocalDate();
    }

    /**
     * "Saturday 23 and Sunday 24 May 2026"; the months and years are written once where they are
     * the same.
     */
    public static String stretch(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        var joined = from.plusDays(1).equals(to) ? " and " : " to ";
        if (from.getYear() != to.getYear()) {
            return date(from) + joined + date(to);
        }
        var first = from.getMonth() == to.getMonth() ? WEEKDAY_AND_DAY : WEEKDAY_DAY_MONTH;
        return first.format(from) + joined + date(to);
    }

    public static String count(long number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
