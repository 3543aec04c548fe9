package org.lineofsight.kernel.timescales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lineofsight.platform.time.InWords;

/**
 * Working-day arithmetic for England and Wales. A working day is Monday to Friday and not a bank
 * holiday.
 *
 * <p>Day 0 is the trigger and the next working day is day 1. A trigger on a day that is not a
 * working day behaves like the working day before it: a referral on Saturday with one working day
 * is due on Monday, as it would be from Friday. Other conventions exist (counting the trigger as
 * day 1); statute and Working Together are read this way throughout.
 */
public final class WorkingDays {

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    public BankHolidays bankHolidays() {
        return holidays;
    }

    public boolean isWorkingDay(LocalDate date) {
        return !isWeekend(date) && !holidays.isBankHoliday(date);
    }

    /** The day itself where it is a working day, and the working day before it where it is not. */
    public LocalDate dayZero(LocalDate trigger) {
        var day = trigger;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The given working day after the trigger.
     *
     * @param days 0 or more; 0 gives {@link #dayZero}
     */
    public LocalDate add(LocalDate trigger, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forwards, not " + days);
        }
        var day = dayZero(trigger);
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * How many working days lie after the first date, up to and including the second. Negative
     * where the second comes first. {@code between(d, add(d, n))} is n.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var days = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /**
     * Whether the bank holidays of every day in the stretch, both ends included, have been
     * published.
     */
    public boolean published(LocalDate from, LocalDate to) {
        return holidays.published(from) && holidays.published(to);
    }

    /** Why a day is not counted; empty for a working day. */
    Optional<String> whyNotCounted(LocalDate date) {
        var holiday = holidays.on(date);
        if (holiday.isPresent()) {
            return holiday.map(BankHoliday::inWords);
        }
        return isWeekend(date) ? Optional.of("weekend") : Optional.empty();
    }

    /**
     * The stretches after the first date and before the last that are not counted, a weekend in one
     * piece.
     */
    List<NotCounted> notCounted(LocalDate after, LocalDate until) {
        var stretches = new ArrayList<NotCounted>();
        for (var day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            var why = whyNotCounted(day).orElse(null);
            if (why == null) {
                continue;
            }
            var last = stretches.isEmpty() ? null : stretches.getLast();
            if (last != null && last.until().plusDays(1).equals(day) && last.why().equals(why)) {
                stretches.set(stretches.size() - 1, new NotCounted(last.from(), day, why));
            } else {
                stretches.add(new NotCounted(day, day, why));
            }
        }
        return stretches;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Days that are passed over, and why. */
    record NotCounted(LocalDate from, LocalDate until, String why) {

        String inWords() {
            return InWords.stretch(from, until) + ": " + why;
        }
    }
}
