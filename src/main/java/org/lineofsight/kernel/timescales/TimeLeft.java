package org.lineofsight.kernel.timescales;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clock as a page shows it: "2 working days left", "due today", "3 working days late".
 *
 * @param state for colour and shape, never colour alone
 * @param words what is left, or how late
 * @param due exactly when, for screen and print: "Tuesday 26 May 2026", "9am on Tuesday 27 October
 *     2026"
 * @param dueAt for sorting and for {@code <time datetime>}
 */
public record TimeLeft(State state, String words, String due, Instant dueAt) {

    /** How a clock stands. */
    public enum State {
        /** Running, with time in hand. */
        IN_TIME,
        /** Running out by the end of the next working day, or within 24 hours. */
        DUE_SOON,
        /** Running out before midnight. */
        DUE_TODAY,
        /** Ran out and still to be done. */
        LATE,
        /** Done in time. */
        DONE_IN_TIME,
        /** Done, after the time had run out. */
        DONE_LATE;

        public boolean running() {
            return this != DONE_IN_TIME && this != DONE_LATE;
        }

        public boolean late() {
            return this == LATE || this == DONE_LATE;
        }
    }

    /** From this many hours on, hours are told in days. */
    private static final int HOURS_TOLD_AS_HOURS = 96;

    /**
     * @param unit what the rule counts, which is what the words count
     * @param doneAt absent while the clock runs
     */
    public static TimeLeft of(
            Allowance.Unit unit,
            Instant dueAt,
            @Nullable Instant doneAt,
            Instant now,
            WorkingDays workingDays) {
        var hours = unit == Allowance.Unit.HOURS;
        var due = hours ? InWords.moment(dueAt) : InWords.date(InWords.dayOf(dueAt));
        if (doneAt != null && doneAt.isAfter(dueAt)) {
            var words =
                    howLate(unit, dueAt, doneAt, workingDays)
                            .map(late -> "done " + late)
                            .orElseGet(() ->
                                    "done late, on " + InWords.weekday(InWords.dayOf(doneAt)));
            return new TimeLeft(State.DONE_LATE, words, due, dueAt);
        }
        if (doneAt != null) {
            return new TimeLeft(State.DONE_IN_TIME, "done in time", due, dueAt);
        }
        if (now.isAfter(dueAt)) {
            // Due on Friday and read on Saturday: late, though no working day has passed.
            var words =
                    howLate(unit, dueAt, now, workingDays)
                            .orElseGet(() -> "late since " + InWords.weekday(InWords.dayOf(dueAt)));
            return new TimeLeft(State.LATE, words, due, dueAt);
        }
        var today = InWords.dayOf(now);
        var dueOn = InWords.dayOf(dueAt);
        var words =
                hours
                        ? elapsed(Duration.between(now, dueAt)) + " left"
                        : daysLeft(unit, today, dueOn, workingDays);
        return new TimeLeft(state(hours, now, dueAt, today, dueOn, workingDays), words, due, dueAt);
    }

    private static State state(
            boolean hours,
            Instant now,
            Instant dueAt,
            LocalDate today,
            LocalDate dueOn,
            WorkingDays workingDays) {
        if (today.equals(dueOn)) {
            return State.DUE_TODAY;
        }
        var soon =
                hours
                        ? Duration.between(now, dueAt).compareTo(Duration.ofHours(24)) <= 0
                        : workingDays.between(today, dueOn) <= 1;
        return soon ? State.DUE_SOON : State.IN_TIME;
    }

    private static String daysLeft(
            Allowance.Unit unit, LocalDate today, LocalDate dueOn, WorkingDays workingDays) {
        if (today.equals(dueOn)) {
            return "due today";
        }
        return (unit == Allowance.Unit.WORKING_DAYS
                        ? InWords.count(workingDays.between(today, dueOn), "working day")
                        : InWords.count(ChronoUnit.DAYS.between(today, dueOn), "day"))
                + " left";
    }

    private static Optional<String> howLate(
            Allowance.Unit unit, Instant dueAt, Instant then, WorkingDays workingDays) {
        var dueOn = InWords.dayOf(dueAt);
        var thenOn = InWords.dayOf(then);
        return switch (unit) {
            case HOURS -> Optional.of(elapsed(Duration.between(dueAt, then)) + " late");
            case WORKING_DAYS -> {
                var days = workingDays.between(dueOn, thenOn);
                yield days == 0
                        ? Optional.empty()
                        : Optional.of(InWords.count(days, "working day") + " late");
            }
            case CALENDAR_DAYS, WEEKS, MONTHS ->
                    Optional.of(
                            InWords.count(ChronoUnit.DAYS.between(dueOn, thenOn), "day") + " late");
        };
    }

    private static String elapsed(Duration time) {
        if (time.toMinutes() < 1) {
            return "less than a minute";
        }
        if (time.toHours() < 1) {
            return InWords.count(time.toMinutes(), "minute");
        }
        return time.toHours() < HOURS_TOLD_AS_HOURS
                ? InWords.count(time.toHours(), "hour")
                : InWords.count(time.toDays(), "day");
    }
}
