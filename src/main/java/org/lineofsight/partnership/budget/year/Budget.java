package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A budget with everything in it. Sums are worked out, each time.
 *
 * @param source where it was published, for another partnership’s; absent for one's own
 * @param begunFrom the budget of the year before; absent where it was begun empty
 * @param agreed absent while it is a draft
 * @param totals the newest of each kind that somebody typed
 * @param changes since it was agreed, the latest first
 */
public record Budget(
        BudgetId id,
        String title,
        ReportingYear year,
        @Nullable String source,
        @Nullable BudgetId begunFrom,
        @Nullable Agreed agreed,
        Reserves reserves,
        int version,
        List<Contribution> contributions,
        List<Income> income,
        List<Line> lines,
        List<TypedTotal> totals,
        List<Change> changes) {

    public record Agreed(LocalDate on, String group, String by) {}

    /**
     * Amounts that nobody has written are absent, and not nought.
     *
     * @param drawn what is spent from them in the year
     * @param carriedIn what came from the year before, outside the reserves
     * @param carriedForward what goes to the next
     */
    public record Reserves(
            @Nullable BigDecimal opening,
            @Nullable BigDecimal drawn,
            @Nullable BigDecimal carriedIn,
            @Nullable BigDecimal carriedForward) {

        public static final Reserves NOT_RECORDED = new Reserves(null, null, null, null);

        /** Absent where the opening, or what is drawn, is not known. */
        public @Nullable BigDecimal closing() {
            return opening == null || drawn == null ? null : opening.subtract(drawn);
        }
    }

    /** What came in beside contributions. */
    public record Income(
            UUID id,
            String what,
            BigDecimal amount,
            LocalDate on,
            String by,
            @Nullable TakenBack takenBack)
            implements Booking {}

    /** What an agreed budget said before, and why that changed. */
    public record Change(String words, String why, String by, Instant at) {}

    public String address() {
        return "/partnership/budget/" + id;
    }

    public boolean isDraft() {
        return agreed == null;
    }

    /** Contributions that have not come by their day. */
    public List<Contribution> lateOn(LocalDate day) {
        return contributions.stream()
                .filter(each -> each.standing(day) == Contribution.Standing.LATE)
                .toList();
    }

    /** Lines that are forecast to cost more than was budgeted. */
    public List<Line> overspent() {
        return lines.stream()
                .filter(line -> line.forecast().compareTo(line.budgeted()) > 0)
                .toList();
    }

    public String standing() {
        return agreed == null
                ? "Draft"
                : "Agreed by %s, %s"
                        .formatted(agreed.group(), InWords.dateWithoutWeekday(agreed.on()));
    }

    /** Cash that was agreed. What is given in kind is not in it. */
    public BigDecimal contributed() {
        return Money.sum(contributions.stream().map(each -> each.words().agreed()).toList());
    }

    public BigDecimal received() {
        return Money.sum(contributions.stream().map(Contribution::received).toList());
    }

    /** Of all cash that was agreed, to one decimal; empty where it agreed none. */
    public Optional<BigDecimal> share(Contribution contribution) {
        var agreed = contribution.words().agreed();
        return agreed == null ? Optional.empty() : BudgetRules.share(agreed, contributed());
    }

    public BigDecimal otherIncome() {
        return Booking.sum(income);
    }

    public BigDecimal budgeted() {
        return Money.sum(lines.stream().map(Line::budgeted).toList());
    }

    public BigDecimal spent() {
        return Money.sum(lines.stream().map(Line::spent).toList());
    }

    public BigDecimal forecast() {
        return Money.sum(lines.stream().map(Line::forecast).toList());
    }

    /** What is forecast to be spent beyond the budget; below nought where less. */
    public BigDecimal overspend() {
        return forecast().subtract(budgeted());
    }

    /**
     * What the year has to spend: contributions, other income, and what is drawn from reserves, as
     * far as that is known.
     */
    public BigDecimal expenses() {
        return Money.sum(List.of(contributed(), otherIncome()))
                .add(reserves.drawn() == null ? BigDecimal.ZERO : reserves.drawn());
    }

    public boolean hasEntries() {
        return lines.stream().anyMatch(line -> line.entries().stream().anyMatch(Booking::counts));
    }

    /** Money that came or went, and where it is entered; empty where it is not of this budget. */
    Optional<Booked> booked(UUID id) {
        return Stream.of(
                        contributions.stream()
                                .flatMap(each ->
                                        each.payments().stream()
                                                .map(one -> Booked.of(this, each, one))),
                        lines.stream()
                                .flatMap(each ->
                                        each.entries().stream()
                                                .map(one -> Booked.of(this, each, one))),
                        income.stream().map(one -> Booked.of(this, one)))
                .flatMap(each -> each)
                .filter(each -> each.booking().id().equals(id))
                .findFirst();
    }

    /** What a total of that kind should be by the rows; absent where there are none. */
    public @Nullable BigDecimal shouldBe(TotalKind kind) {
        return switch (kind) {
            case CONTRIBUTIONS -> contributions.isEmpty() ? null : contributed();
            case LINES -> lines.isEmpty() ? null : budgeted();
            case EXPENSES -> contributions.isEmpty() ? null : expenses();
            case OUTTURN -> hasEntries() ? spent() : null;
        };
    }

    public Optional<TypedTotal> typed(TotalKind kind) {
        return totals.stream().filter(total -> total.kind() == kind).findFirst();
    }

    public List<TypedTotal> questioned() {
        return totals.stream()
                .filter(total -> total.standing() == TypedTotal.Standing.QUESTIONED)
                .toList();
    }
}
