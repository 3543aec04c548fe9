package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;

/** What holds of a budget. */
public final class BudgetRules {

    private static final String HYR = "Herefordshire yearly report 2023-24, Funding: ";
    private static final String HAR = "Hertfordshire annual report 2016-17, Budget: ";
    private static final String LOCAL = "Local rule: ";
    private static final int NEAR_IN_DAYS = 14;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BudgetRules() {}

    @Basis(LOCAL + "a year has one budget, so that everybody means the same")
    static void aYearHasOneBudget(ReportingYear year, List<Budget> others) {
        if (hasBudget(year, others)) {
            throw new RuleBroken(
                    "budget.year",
                    "year",
                    "There is a budget of %s already".formatted(year.label()));
        }
    }

    /** One's own: another partnership's is only an example. */
    static boolean hasBudget(ReportingYear year, List<Budget> all) {
        return all.stream().anyMatch(each -> each.source() == null && each.year().equals(year));
    }

    @Basis(LOCAL + "a budget is called something")
    static void aBudgetHasATitle(String title) {
        if (title.isBlank()) {
            throw new RuleBroken("budget.title", "title", "Write what the budget is called");
        }
    }

    @Basis(HYR + "contributions are told by agency, one row for each")
    static void anAgencyHasOneRow(String agency, List<Contribution> others) {
        if (agency.isBlank()) {
            throw new RuleBroken("budget.agency", "agency", "Choose or write which agency it is");
        }
        if (others.stream().anyMatch(each -> each.agency().equalsIgnoreCase(agency.strip()))) {
            throw new RuleBroken(
                    "budget.agency-twice",
                    "agency",
                    "%s is in this budget already. Change what it contributes there"
                            .formatted(agency.strip()));
        }
    }

    @Basis(
            LOCAL
                    + "a contribution is cash, something in kind, or both; only what is in kind has an estimate")
    static void somethingIsContributed(ContributionWords words) {
        if (words.agreed() == null && words.inKind() == null) {
            throw new RuleBroken(
                    "budget.nothing",
                    "agreed",
                    "Enter the amount that was agreed, or what is given in kind");
        }
        if (words.inKindValue() != null && words.inKind() == null) {
            throw new RuleBroken("budget.in-kind", "inKind", "Write what is given in kind");
        }
        if (words.agreed() != null && words.agreed().signum() < 0
                || words.inKindValue() != null && words.inKindValue().signum() < 0) {
            throw new RuleBroken(
                    "budget.negative", "agreed", "A contribution cannot be below nought");
        }
    }

    @Basis(HYR + "shares are printed in per cent, to one decimal, of all contributions")
    static Optional<BigDecimal> share(BigDecimal amount, BigDecimal all) {
        return all.signum() == 0
                ? Optional.empty()
                : Optional.of(amount.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP));
    }

    @Basis(LOCAL + "a payment is of a day that has come, and above nought")
    static void aPaymentIsReal(BigDecimal amount, LocalDate on, LocalDate today) {
        if (amount.signum() <= 0) {
            throw new RuleBroken("budget.amount", "amount", "Enter an amount above nought");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("budget.on", "on", "The day must be today or in the past");
        }
    }

    @Basis(
            LOCAL
                    + "the same amount of the same agency, within a fortnight or with the same reference, is asked about before it is kept: it may be one payment written twice")
    static void aPaymentIsNotKeptTwice(
            List<Payment> before,
            BigDecimal amount,
            LocalDate on,
            @Nullable String reference,
            @Nullable String why) {
        if (why != null) {
            return;
        }
        before.stream()
                .filter(Booking::counts)
                .filter(each -> each.amount().compareTo(amount) == 0)
                .filter(each ->
                        Math.abs(ChronoUnit.DAYS.between(each.on(), on)) <= NEAR_IN_DAYS
                                || reference != null
                                        && reference.equalsIgnoreCase(
                                                Objects.requireNonNullElse(each.reference(), "")))
                .findFirst()
                .ifPresent(each -> {
                    throw new RuleBroken(
                            "budget.paid-twice",
                            "why",
                            "%s came on %s already%s. If this is another payment, say how you know"
                                    .formatted(
                                            Money.inWords(each.amount()),
                                            InWords.dateWithoutWeekday(each.on()),
                                            each.reference() == null
                                                    ? ""
                                                    : ", reference " + each.reference()));
                });
    }

    @Basis(
            LOCAL
                    + "what was entered wrongly is taken back once, with a reason; it stays in the history and counts no more")
    static void itCanBeTakenBack(Booking booking, String why) {
        if (!booking.counts()) {
            throw new RuleBroken("budget.taken-back", "This has been taken back already");
        }
        if (why.isBlank()) {
            throw new RuleBroken("budget.taken-back-why", "why", "Say why it is taken back");
        }
    }

    @Basis(
            LOCAL
                    + "a contribution is late the day after it was due; more than was agreed is pointed out")
    static Contribution.Standing contribution(
            @Nullable BigDecimal agreed,
            @Nullable LocalDate due,
            BigDecimal received,
            LocalDate today) {
        if (agreed == null && received.signum() == 0) {
            return Contribution.Standing.IN_KIND_ONLY;
        }
        var beside = received.compareTo(agreed == null ? BigDecimal.ZERO : agreed);
        if (beside > 0) {
            return Contribution.Standing.MORE;
        }
        if (beside == 0) {
            return Contribution.Standing.RECEIVED;
        }
        if (due != null && today.isAfter(due)) {
            return Contribution.Standing.LATE;
        }
        return received.signum() > 0 ? Contribution.Standing.PART : Contribution.Standing.TO_COME;
    }

    @Basis(LOCAL + "a line is called something, and is not budgeted below nought")
    static void aLineSaysWhatForAndHowMuch(String name, BigDecimal budgeted) {
        if (name.isBlank()) {
            throw new RuleBroken("budget.line", "name", "Write what the money is for");
        }
        if (budgeted.signum() < 0) {
            throw new RuleBroken(
                    "budget.line-negative", "budgeted", "A line cannot be below nought");
        }
    }

    @Basis(HAR + "spending is told by line, one row for each")
    static void aLineIsThereOnce(String name, List<Line> others) {
        if (others.stream().anyMatch(each -> each.name().equalsIgnoreCase(name.strip()))) {
            throw new RuleBroken(
                    "budget.line-twice",
                    "name",
                    "%s is in this budget already. Change it there".formatted(name.strip()));
        }
    }

    @Basis(LOCAL + "money spent or received is of a day that has come, and says what it was")
    static void anEntrySaysWhatItWas(
            BigDecimal amount, String what, LocalDate on, LocalDate today) {
        if (amount.signum() == 0) {
            throw new RuleBroken("budget.entry-amount", "amount", "Enter an amount");
        }
        if (what.isBlank()) {
            throw new RuleBroken("budget.entry-what", "what", "Write what it was");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("budget.entry-on", "on", "The day must be today or in the past");
        }
    }

    @Basis(
            LOCAL
                    + "the forecast is what somebody said; else as budgeted, or what is spent where that is more")
    static BigDecimal forecast(BigDecimal budgeted, BigDecimal spent, @Nullable BigDecimal said) {
        return said == null ? budgeted.max(spent) : said;
    }

    @Basis(
            HAR
                    + "the printed total, £326,736, is not what its rows add up to, £326,739; a typed total that disagrees is questioned until somebody says why it stands, and again when the rows change")
    static TypedTotal.Standing standing(
            BigDecimal typed,
            @Nullable BigDecimal shouldBe,
            @Nullable BigDecimal typedBeside,
            @Nullable String reason) {
        if (shouldBe == null) {
            return TypedTotal.Standing.NOT_CHECKED;
        }
        if (typed.compareTo(shouldBe) == 0) {
            return TypedTotal.Standing.AGREES;
        }
        return reason != null && typedBeside != null && typedBeside.compareTo(shouldBe) == 0
                ? TypedTotal.Standing.CONFIRMED
                : TypedTotal.Standing.QUESTIONED;
    }

    @Basis(
            LOCAL
                    + "a budget is agreed once, by a group, on a day that has come, and says something")
    static void itCanBeAgreed(Budget budget, String group, LocalDate on, LocalDate today) {
        if (!budget.isDraft()) {
            throw new RuleBroken("budget.agreed", "This budget has been agreed already");
        }
        if (budget.contributions().isEmpty() || budget.lines().isEmpty()) {
            throw new RuleBroken(
                    "budget.empty",
                    "A budget without contributions or without a line of spending cannot be agreed");
        }
        if (group.isBlank()) {
            throw new RuleBroken("budget.group", "group", "Write which group agreed it");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("budget.agreed-on", "on", "The day must be today or in the past");
        }
    }

    @Basis(LOCAL + "what was agreed changes with a reason, and what it said before is kept")
    static void whatWasAgreedChangesWithAReason(Budget budget, String why) {
        if (!budget.isDraft() && why.isBlank()) {
            throw new RuleBroken(
                    "budget.why", "why", "Say why it changes: the budget has been agreed");
        }
    }
}
