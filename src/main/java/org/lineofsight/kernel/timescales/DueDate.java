package org.lineofsight.kernel.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * When a time runs out, and why then.
 *
 * @param rule the edition that it was worked out with
 * @param startedAt the trigger
 * @param at the last moment that is still in time: for a rule in days the end of the due day in
 *     London, to the microsecond, which is as fine as PostgreSQL keeps it
 * @param holidaysPublished false where the stretch leaves the published bank holidays, so that the
 *     date may yet move; always true for rules that do not count working days
 */
public record DueDate(
        TimescaleRule rule,
        Instant startedAt,
        Instant at,
        boolean holidaysPublished,
        Explanation explanation) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_999_000);

    static DueDate atAnHour(
            TimescaleRule rule, Instant start, Instant due, WorkingDays workingDays) {
        var notes = new ArrayList<String>();
        var offsetAtStart = TimeConfiguration.LONDON.getRules().getOffset(start);
        var offsetAtEnd = TimeConfiguration.LONDON.getRules().getOffset(due);
        if (!offsetAtStart.equals(offsetAtEnd)) {
            notes.add(
                    "The clocks go %s in this time. That adds no hour and takes none away."
                            .formatted(
                                    offsetAtEnd.getTotalSeconds() > offsetAtStart.getTotalSeconds()
                                            ? "forward"
                                            : "back"));
        }
        notes.add("Every hour counts, nights, weekends and bank holidays included.");
        return new DueDate(
                rule,
                start,
                due,
                true,
                new Explanation(
                        rule,
                        "Started at " + InWords.moment(start) + ".",
                        notes,
                        dueWords(rule, due)));
    }

    static DueDate onADay(
            TimescaleRule rule, Instant start, LocalDate due, WorkingDays workingDays) {
        var startedOn = InWords.dayOf(start);
        var notes = new ArrayList<String>();
        var holidaysPublished = true;
        var startLine = "Started on " + InWords.date(startedOn) + ".";
        switch (rule.allowance().unit()) {
            case WORKING_DAYS -> {
                var dayZero = workingDays.dayZero(startedOn);
                startLine =
                        dayZero.equals(startedOn)
                                ? "Started on " + InWords.date(startedOn) + ", which is day 0."
                                : "Started on %s, which is not a working day (%s), so %s is day 0."
                                        .formatted(
                                                InWords.date(startedOn),
                                                workingDays.whyNotCounted(startedOn).orElseThrow(),
                                                InWords.date(dayZero));
                for (var stretch : workingDays.notCounted(dayZero, due)) {
                    notes.add("Not counted: " + stretch.inWords() + ".");
                }
                holidaysPublished = workingDays.published(dayZero, due);
                if (!holidaysPublished) {
                    notes.add(unpublished(workingDays.bankHolidays(), dayZero, due));
                }
            }
            case MONTHS -> {
                notes.add("Calendar months: weekends and bank holidays count.");
                if (due.getDayOfMonth() != startedOn.getDayOfMonth()) {
                    notes.add(
                            "The month has no day %d, so its last day is the day due."
                                    .formatted(startedOn.getDayOfMonth()));
                }
            }
            case CALENDAR_DAYS, WEEKS ->
                    notes.add("Calendar days: weekends and bank holidays count.");
            case HOURS -> throw new IllegalArgumentException("Hours do not end with a day");
        }
        var at = due.atTime(END_OF_DAY).atZone(TimeConfiguration.LONDON).toInstant();
        return new DueDate(
                rule,
                start,
                at,
                holidaysPublished,
                new Explanation(rule, startLine, notes, dueWords(rule, at)));
    }

    private static String unpublished(BankHolidays holidays, LocalDate from, LocalDate until) {
        if (until.isAfter(holidays.publishedUntil())) {
            return "Bank holidays after %s are not yet published: only weekends are left out there, and the date may move."
                    .formatted(InWords.date(holidays.publishedUntil()));
        }
        return "Bank holidays before %s are not held: only weekends are left out there."
                .formatted(InWords.date(holidays.publishedFrom()));
    }

    static String dueWords(TimescaleRule rule, Instant due) {
        return rule.allowance().unit() == Allowance.Unit.HOURS
                ? InWords.moment(due)
                : InWords.date(InWords.dayOf(due));
    }

    /** The day due, in London. */
    public LocalDate on() {
        return InWords.dayOf(at);
    }

    /** "Tuesday 26 May 2026", or "9am on Tuesday 27 October 2026" for a rule in hours. */
    public String inWords() {
        return dueWords(rule, at);
    }

    public boolean metBy(Instant done) {
        return !done.isAfter(at);
    }
}
