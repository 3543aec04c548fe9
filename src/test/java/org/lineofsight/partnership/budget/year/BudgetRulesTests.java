package org.lineofsight.partnership.budget.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

class BudgetRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final BudgetId BUDGET = BudgetId.next();

    private static void broken(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static BigDecimal pounds(String amount) {
        return new BigDecimal(amount);
    }

    private static Contribution contribution(
            String agency, @Nullable String agreed, Payment... payments) {
        return new Contribution(
                ContributionId.next(),
                BUDGET,
                new ContributionWords(
                        null,
                        agency,
                        agreed == null ? null : pounds(agreed),
                        null,
                        agreed == null ? "A room" : null,
                        agreed == null ? pounds("500") : null),
                0,
                List.of(payments));
    }

    private static Line line(String budgeted, @Nullable String said, Line.Entry... entries) {
        return new Line(
                LineId.next(),
                BUDGET,
                "Training",
                pounds(budgeted),
                said == null ? null : pounds(said),
                null,
                0,
                List.of(entries));
    }

    private static Budget budget(
            boolean agreed, List<Contribution> contributions, List<Line> lines) {
        return new Budget(
                BUDGET,
                "Budget",
                new ReportingYear(2026),
                null,
                null,
                agreed ? new Budget.Agreed(TODAY, "Board", "Tess") : null,
                Budget.Reserves.NOT_RECORDED,
                0,
                contributions,
                List.of(),
                lines,
                List.of(),
                List.of());
    }

    @Test
    void a_year_has_one_budget_with_a_title() {
        broken(
                "budget.year",
                () ->
                        BudgetRules.aYearHasOneBudget(
                                new ReportingYear(2026),
                                List.of(budget(false, List.of(), List.of()))));
        BudgetRules.aYearHasOneBudget(
                new ReportingYear(2027), List.of(budget(false, List.of(), List.of())));
        broken("budget.title", () -> BudgetRules.aBudgetHasATitle(" "));
    }

    @Test
    void an_agency_has_one_row() {
        var others = List.of(contribution("The police", "100"));
        broken("budget.agency", () -> BudgetRules.anAgencyHasOneRow(" ", others));
        broken("budget.agency-twice", () -> BudgetRules.anAgencyHasOneRow("the Police ", others));
        BudgetRules.anAgencyHasOneRow("The council", others);
    }

    @Test
    void something_is_contributed_and_an_estimate_is_of_something_in_kind() {
        broken(
                "budget.nothing",
                () ->
                        BudgetRules.somethingIsContributed(
                                new ContributionWords(null, "Police", null, null, null, null)));
        broken(
                "budget.in-kind",
                () ->
                        BudgetRules.somethingIsContributed(
                                new ContributionWords(
                                        null, "Police", pounds("1"), null, null, pounds("5"))));
        broken(
                "budget.negative",
                () ->
                        BudgetRules.somethingIsContributed(
                                ContributionWords.cash("Police", pounds("-1"))));
    }

    @Test
    void what_is_in_kind_is_never_added_to_cash() {
        var budget =
                budget(
                        false,
                        List.of(contribution("Council", "100"), contribution("Housing", null)),
                        List.of());
        assertThat(budget.contributed()).isEqualByComparingTo("100");
        assertThat(budget.share(budget.contributions().get(1))).isEmpty();
        assertThat(budget.contributions().get(1).standing(TODAY))
                .isEqualTo(Contribution.Standing.IN_KIND_ONLY);
    }

    @Test
    void shares_are_to_one_decimal_and_halves_go_up() {
        assertThat(BudgetRules.share(pounds("155763"), pounds("471919"))).contains(pounds("33.0"));
        assertThat(BudgetRules.share(pounds("1.25"), pounds("1000"))).contains(pounds("0.1"));
        assertThat(BudgetRules.share(pounds("2.5"), pounds("1000"))).contains(pounds("0.3"));
        assertThat(BudgetRules.share(pounds("1"), BigDecimal.ZERO)).isEmpty();
    }

    private static Payment payment(String amount, LocalDate on, @Nullable String reference) {
        return new Payment(UUID.randomUUID(), pounds(amount), on, reference, null, "Tess", null);
    }

    @Test
    void a_contribution_that_looks_paid_twice_is_asked_about() {
        var before = List.of(payment("50.00", TODAY.minusDays(15), "INV-1"));
        broken(
                "budget.paid-twice",
                () ->
                        BudgetRules.aPaymentIsNotKeptTwice(
                                before, pounds("50"), TODAY.minusDays(1), "INV-2", null));
        broken(
                "budget.paid-twice",
                () ->
                        BudgetRules.aPaymentIsNotKeptTwice(
                                before, pounds("50"), TODAY, "inv-1", null));
        BudgetRules.aPaymentIsNotKeptTwice(before, pounds("50"), TODAY, "INV-2", null);
        BudgetRules.aPaymentIsNotKeptTwice(before, pounds("50"), TODAY, null, null);
        BudgetRules.aPaymentIsNotKeptTwice(before, pounds("49"), TODAY, "INV-1", null);
        BudgetRules.aPaymentIsNotKeptTwice(
                before, pounds("50"), TODAY, "INV-1", "Two halves of one invoice");
        var takenBack =
                new Payment(
                        UUID.randomUUID(),
                        pounds("50"),
                        TODAY,
                        null,
                        null,
                        "Tess",
                        new TakenBack("Of another agency", "Tess", Instant.EPOCH));
        BudgetRules.aPaymentIsNotKeptTwice(List.of(takenBack), pounds("50"), TODAY, null, null);
    }

    @Test
    void what_was_entered_wrongly_is_taken_back_once_with_a_reason_and_counts_no_more() {
        var payment = payment("50", TODAY, null);
        broken("budget.taken-back-why", () -> BudgetRules.itCanBeTakenBack(payment, " "));
        BudgetRules.itCanBeTakenBack(payment, "it was of another agency");
        var takenBack =
                new Payment(
                        payment.id(),
                        payment.amount(),
                        TODAY,
                        null,
                        null,
                        "Tess",
                        new TakenBack(
                                "it was of another agency",
                                "Odd",
                                Instant.parse("2026-11-20T10:00:00Z")));
        broken("budget.taken-back", () -> BudgetRules.itCanBeTakenBack(takenBack, "Again"));
        assertThat(contribution("The police", "100", takenBack, payment("7", TODAY, null)))
                .extracting(Contribution::received)
                .isEqualTo(pounds("7"));
        assertThat(takenBack.takenBack())
                .extracting(TakenBack::inWords)
                .isEqualTo(
                        "Taken back by Odd on 20 November 2026, because: it was of another agency");
    }

    @Test
    void a_payment_and_an_entry_are_real() {
        broken("budget.amount", () -> BudgetRules.aPaymentIsReal(BigDecimal.ZERO, TODAY, TODAY));
        broken(
                "budget.on",
                () -> BudgetRules.aPaymentIsReal(pounds("1"), TODAY.plusDays(1), TODAY));
        BudgetRules.anEntrySaysWhatItWas(pounds("-5"), "Refund", TODAY, TODAY);
        broken(
                "budget.entry-amount",
                () -> BudgetRules.anEntrySaysWhatItWas(BigDecimal.ZERO, "x", TODAY, TODAY));
        broken(
                "budget.entry-what",
                () -> BudgetRules.anEntrySaysWhatItWas(pounds("1"), "", TODAY, TODAY));
        broken(
                "budget.entry-on",
                () -> BudgetRules.anEntrySaysWhatItWas(pounds("1"), "x", TODAY.plusDays(1), TODAY));
        broken("budget.line", () -> BudgetRules.aLineSaysWhatForAndHowMuch("", pounds("1")));
        broken(
                "budget.line-negative",
                () -> BudgetRules.aLineSaysWhatForAndHowMuch("Training", pounds("-1")));
        var others = List.of(line("100", null));
        broken("budget.line-twice", () -> BudgetRules.aLineIsThereOnce("training ", others));
        BudgetRules.aLineIsThereOnce("Case reviews", others);
    }

    @Test
    void a_contribution_is_late_the_day_after_and_more_than_agreed_is_pointed_out() {
        var agreed = pounds("100");
        assertThat(BudgetRules.contribution(agreed, TODAY, BigDecimal.ZERO, TODAY))
                .isEqualTo(Contribution.Standing.TO_COME);
        assertThat(BudgetRules.contribution(agreed, TODAY.minusDays(1), pounds("50"), TODAY))
                .isEqualTo(Contribution.Standing.LATE);
        assertThat(BudgetRules.contribution(agreed, null, pounds("50"), TODAY))
                .isEqualTo(Contribution.Standing.PART);
        assertThat(BudgetRules.contribution(agreed, null, pounds("100.00"), TODAY))
                .isEqualTo(Contribution.Standing.RECEIVED);
        assertThat(BudgetRules.contribution(agreed, null, pounds("100.01"), TODAY))
                .isEqualTo(Contribution.Standing.MORE);
    }

    @Test
    void the_forecast_is_what_somebody_said_else_the_budget_or_more_where_more_is_spent() {
        assertThat(line("100", null).forecast()).isEqualByComparingTo("100");
        assertThat(line("100", "80").forecast()).isEqualByComparingTo("80");
        var spent = new Line.Entry(UUID.randomUUID(), pounds("120"), TODAY, "Venue", "Tess", null);
        assertThat(line("100", null, spent).forecast()).isEqualByComparingTo("120");
        assertThat(BudgetRules.forecast(pounds("100"), pounds("20"), null))
                .isEqualByComparingTo("100");
        assertThat(budget(false, List.of(), List.of(line("100", null, spent))).overspend())
                .isEqualByComparingTo("20");
    }

    @Test
    void a_total_that_disagrees_is_questioned_until_somebody_says_why_it_stands() {
        var rows = pounds("326739");
        assertThat(BudgetRules.standing(pounds("326736"), rows, rows, null))
                .isEqualTo(TypedTotal.Standing.QUESTIONED);
        assertThat(BudgetRules.standing(pounds("326736"), rows, rows, "As printed"))
                .isEqualTo(TypedTotal.Standing.CONFIRMED);
        assertThat(BudgetRules.standing(pounds("326736"), pounds("376739"), rows, "As printed"))
                .as("nobody has said why it stands beside other rows")
                .isEqualTo(TypedTotal.Standing.QUESTIONED);
        assertThat(BudgetRules.standing(rows, pounds("326739.00"), null, null))
                .isEqualTo(TypedTotal.Standing.AGREES);
        assertThat(BudgetRules.standing(pounds("1"), null, null, null))
                .isEqualTo(TypedTotal.Standing.NOT_CHECKED);
    }

    @Test
    void a_budget_that_says_something_is_agreed_once() {
        var whole =
                budget(false, List.of(contribution("Council", "100")), List.of(line("100", null)));
        BudgetRules.itCanBeAgreed(whole, "Board", TODAY, TODAY);
        broken("budget.group", () -> BudgetRules.itCanBeAgreed(whole, " ", TODAY, TODAY));
        broken(
                "budget.agreed-on",
                () -> BudgetRules.itCanBeAgreed(whole, "Board", TODAY.plusDays(1), TODAY));
        broken(
                "budget.empty",
                () ->
                        BudgetRules.itCanBeAgreed(
                                budget(false, List.of(), List.of()), "Board", TODAY, TODAY));
        broken(
                "budget.agreed",
                () ->
                        BudgetRules.itCanBeAgreed(
                                budget(true, whole.contributions(), whole.lines()),
                                "Board",
                                TODAY,
                                TODAY));
    }

    @Test
    void what_was_agreed_changes_with_a_reason() {
        BudgetRules.whatWasAgreedChangesWithAReason(budget(false, List.of(), List.of()), "");
        BudgetRules.whatWasAgreedChangesWithAReason(budget(true, List.of(), List.of()), "More");
        broken(
                "budget.why",
                () ->
                        BudgetRules.whatWasAgreedChangesWithAReason(
                                budget(true, List.of(), List.of()), " "));
    }

    @Test
    void reserves_close_as_they_open_less_what_is_drawn_and_unknown_is_not_nought() {
        assertThat(new Budget.Reserves(pounds("100"), pounds("9"), null, null).closing())
                .isEqualByComparingTo("91");
        assertThat(new Budget.Reserves(pounds("100"), pounds("0"), null, null).closing())
                .isEqualByComparingTo("100");
        assertThat(new Budget.Reserves(null, pounds("9"), null, null).closing()).isNull();
        assertThat(new Budget.Reserves(pounds("100"), null, null, null).closing()).isNull();
    }

    @Test
    void money_is_typed_and_written_in_pounds_and_pence() {
        assertThat(Money.of("£471,919")).contains(pounds("471919"));
        assertThat(Money.of(" 1250.5 ")).contains(pounds("1250.5"));
        assertThat(Money.of("-20")).contains(pounds("-20"));
        assertThat(Money.of("1,25")).isEmpty();
        assertThat(Money.of("twelve")).isEmpty();
        assertThat(Money.of("1.005")).isEmpty();
        assertThat(Money.inWords(pounds("471919.00"))).isEqualTo("£471,919");
        assertThat(Money.inWords(pounds("-1234.5"))).isEqualTo("−£1,234.50");
    }
}
