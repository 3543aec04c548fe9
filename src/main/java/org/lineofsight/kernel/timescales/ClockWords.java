package org.lineofsight.kernel.timescales;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft.State;
import org.lineofsight.platform.time.InWords;

/** A clock in the words of a page: "2 working days left", "Due today", "3 working days late". */
final class ClockWords {

    /** From this many hours on, hours are told in days. */
    private static final int HOURS_TOLD_AS_HOURS = 96;

    private final Allowance.Unit unit;
    private final WorkingDays workingDays;

    /**
     * @param unit what the rule counts, which is what the words count
     */
    ClockWords(Allowance.Unit unit, WorkingDays workingDays) {
        this.unit = unit;
        this.workingDays = workingDays;
    }

    /**
     * @param doneAt absent while the clock runs
     */
    TimeLeft timeLeft(Instant dueAt, @Nullable Instant doneAt, Instant now) {
        var due =
                unit == Allowance.Unit.HOURS
                        ? InWords.moment(dueAt)
                        : InWords.date(InWords.dayOf(dueAt));
        if (doneAt != null && !doneAt.isAfter(dueAt)) {
            return new TimeLeft(State.DONE_IN_TIME, "Done in time", due, dueAt);
        }
        if (doneAt != null) {
            var words =
                    howLate(dueAt, doneAt)
                            .map(late -> "Done " + late)
                            .orElseGet(() ->
                                    "Done late, on " + InWords.weekday(InWords.dayOf(doneAt)));
            return new TimeLeft(State.DONE_LATE, words, due, dueAt);
        }
        if (now.isAfter(dueAt)) {
            // Due on Friday and read on Saturday: late, though no working day has passed.
            var words =
                    howLate(dueAt, now)
                            .orElseGet(() -> "Late since " + InWords.weekday(InWords.dayOf(dueAt)));
            return new TimeLeft(State.LATE, words, due, dueAt);
        }
        return new TimeLeft(state(now, dueAt), howLong(now, dueAt), due, dueAt);
    }

    private State state(Instant now, Instant dueAt) {
        var today = InWords.dayOf(now);
        var dueOn = InWords.dayOf(dueAt);
        if (today.equals(dueOn)) {
            return State.DUE_TODAY;
        }
        var soon =
                unit == Allowance.Unit.HOURS
                        ? Duration.between(now, dueAt).compareTo(Duration.ofHours(24)) <= 0
                        : workingDays.between(today, dueOn) <= 1;
        return soon ? State.DUE_SOON : State.IN_TIME;
    }

    private String howLong(Instant now, Instant dueAt) {
        var today = InWords.dayOf(now);
        var dueOn = InWords.dayOf(dueAt);
        if (unit == Allowance.Unit.HOURS) {
            return elapsed(Duration.between(now, dueAt)) + " left";
        }
        if (today.equals(dueOn)) {
            return "Due today";
        }
        return unit == Allowance.Unit.WORKING_DAYS
                ? InWords.count(workingDays.between(today, dueOn), "working day") + " left"
                : InWords.count(ChronoUnit.DAYS.between(today, dueOn), "day") + " left";
    }

    private Optional<String> howLate(Instant dueAt, Instant then) {
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
