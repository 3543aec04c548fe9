package org.lineofsight.kernel.timescales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * One edition of a timescale. A case keeps the rule that was in force when its clock started,
 * whatever comes later.
 *
 * @param code the timescale's stable name, for example {@code frontdoor.decision}
 * @param title what has to be done, for example "Decision on a referral"
 * @param trigger what starts the time, for example "referral received"
 * @param from the first day on which it was in force; absent for a rule without a known beginning
 * @param until the last day on which it was in force; absent while it is
 */
public record TimescaleRule(
        String code,
        String title,
        String trigger,
        Allowance allowance,
        RuleBasis basis,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public TimescaleRule {
        Objects.requireNonNull(allowance);
        Objects.requireNonNull(basis);
        if (!code.matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+")) {
            throw new IllegalArgumentException("A timescale's code is module.name and not " + code);
        }
        if (title.isBlank() || trigger.isBlank()) {
            throw new IllegalArgumentException(code + " has no title or no trigger");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
    }

    /** "Working Together to Safeguard Children 2023": unique among the rules of one timescale. */
    public String edition() {
        return basis.source() + " " + basis.edition();
    }

    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
    }

    /** "Decision on a referral: within 1 working day of: referral received". */
    public String inWords() {
        return "%s: within %s of “%s”".formatted(title, allowance.inWords(), trigger);
    }

    /** When the time runs out, with the reasons. */
    public DueDate dueFrom(Instant start, WorkingDays workingDays) {
        return switch (allowance.unit()) {
            case HOURS ->
                    DueDate.atAnHour(
                            this,
                            start,
                            start.plus(allowance.amount(), ChronoUnit.HOURS),
                            workingDays);
            case WORKING_DAYS ->
                    onADay(
                            start,
                            workingDays.add(InWords.dayOf(start), allowance.amount()),
                            workingDays);
            case CALENDAR_DAYS ->
                    onADay(start, InWords.dayOf(start).plusDays(allowance.amount()), workingDays);
            case WEEKS ->
                    onADay(start, InWords.dayOf(start).plusWeeks(allowance.amount()), workingDays);
            case MONTHS ->
                    onADay(start, InWords.dayOf(start).plusMonths(allowance.amount()), workingDays);
        };
    }

    /**
     * @throws IllegalArgumentException for a rule in hours, which needs to know the hour
     */
    public DueDate dueFrom(LocalDate start, WorkingDays workingDays) {
        if (allowance.unit() == Allowance.Unit.HOURS) {
            throw new IllegalArgumentException(
                    code + " runs in hours and cannot start on a date alone");
        }
        return dueFrom(start.atStartOfDay(TimeConfiguration.LONDON).toInstant(), workingDays);
    }

    private DueDate onADay(Instant start, LocalDate due, WorkingDays workingDays) {
        return DueDate.onADay(this, start, due, workingDays);
    }
}
