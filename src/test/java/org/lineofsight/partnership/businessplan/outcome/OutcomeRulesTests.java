package org.lineofsight.partnership.businessplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.businessplan.IndicatorId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.rules.RuleBroken;

class OutcomeRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWELVE = new BigDecimal("12.0");

    private static void broken(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static IndicatorWords words(String outcome, String name, String unit) {
        return new IndicatorWords(
                Strand.CHILDREN, outcome, name, unit, Polarity.LOWER, TEN, null, null, null);
    }

    @Test
    void an_indicator_says_what_it_is() {
        OutcomeRules.itSaysWhatItIs(words("Safer", "Repeat plans", "%"));
        broken("outcome.outcome", () -> OutcomeRules.itSaysWhatItIs(words("", "Plans", "%")));
        broken("outcome.name", () -> OutcomeRules.itSaysWhatItIs(words("Safer", " ", "%")));
        broken("outcome.unit", () -> OutcomeRules.itSaysWhatItIs(words("Safer", "Plans", "")));
        broken("outcome.taken", () -> OutcomeRules.aNameIsTakenOnce(true));
    }

    @Test
    void a_figure_says_where_it_is_from_and_of_which_day() {
        OutcomeRules.aFigureHasItsSource("Dataset", TODAY, TODAY);
        broken("outcome.source", () -> OutcomeRules.aFigureHasItsSource(" ", TODAY, TODAY));
        broken(
                "outcome.day",
                () -> OutcomeRules.aFigureHasItsSource("Dataset", TODAY.plusDays(1), TODAY));
    }

    @Test
    void better_or_worse_is_said_only_where_both_figures_are_there() {
        assertThat(OutcomeRules.direction(Polarity.LOWER, TEN, null))
                .isEqualTo(Direction.NOT_KNOWN);
        assertThat(OutcomeRules.direction(Polarity.LOWER, null, TEN))
                .isEqualTo(Direction.NOT_KNOWN);
        assertThat(OutcomeRules.direction(Polarity.LOWER, TWELVE, TEN)).isEqualTo(Direction.BETTER);
        assertThat(OutcomeRules.direction(Polarity.HIGHER, TWELVE, TEN)).isEqualTo(Direction.WORSE);
        assertThat(OutcomeRules.direction(Polarity.NEITHER, TEN, TWELVE))
                .isEqualTo(Direction.HIGHER);
        assertThat(OutcomeRules.direction(Polarity.LOWER, TWELVE, new BigDecimal("12")))
                .isEqualTo(Direction.SAME);
    }

    @Test
    void a_target_is_met_the_way_that_is_better() {
        assertThat(OutcomeRules.targetMet(Polarity.LOWER, TEN, TWELVE)).contains(false);
        assertThat(OutcomeRules.targetMet(Polarity.HIGHER, TEN, TWELVE)).contains(true);
        assertThat(OutcomeRules.targetMet(Polarity.HIGHER, TEN, TEN)).contains(true);
        assertThat(OutcomeRules.targetMet(Polarity.HIGHER, null, TEN)).isEmpty();
        assertThat(OutcomeRules.targetMet(Polarity.HIGHER, TEN, null)).isEmpty();
    }

    @Test
    void a_figure_is_out_of_range_where_it_became_worse_or_stays_beside_its_target() {
        assertThat(OutcomeRules.isOutOfRange(Direction.WORSE, Optional.of(true))).isTrue();
        assertThat(OutcomeRules.isOutOfRange(Direction.SAME, Optional.of(false))).isTrue();
        assertThat(OutcomeRules.isOutOfRange(Direction.BETTER, Optional.of(false)))
                .as("on its way")
                .isFalse();
        assertThat(OutcomeRules.isOutOfRange(Direction.SAME, Optional.of(true))).isFalse();
        assertThat(OutcomeRules.isOutOfRange(Direction.NOT_KNOWN, Optional.empty()))
                .as("nobody knows")
                .isFalse();
    }

    @Test
    void out_of_range_is_said_with_its_reason() {
        assertThat(OutcomeRules.outOfRange(Direction.WORSE, Optional.of(true)))
                .contains("Worse than the baseline, though the target is met");
        assertThat(OutcomeRules.outOfRange(Direction.BETTER, Optional.of(false))).isEmpty();
        assertThat(OutcomeRules.outOfRange(Direction.SAME, Optional.empty())).isEmpty();
        assertThat(OutcomeRules.outOfRange(Direction.WORSE, Optional.empty()))
                .contains("Worse than the baseline");
        assertThat(OutcomeRules.outOfRange(Direction.WORSE, Optional.of(false)))
                .contains("Worse than the baseline, and the target is not met");
        assertThat(OutcomeRules.outOfRange(Direction.SAME, Optional.of(false)))
                .contains("As the baseline, and the target is not met");
        assertThat(OutcomeRules.outOfRange(Direction.NOT_KNOWN, Optional.of(false)))
                .contains("The target is not met, and there is no baseline to compare with");
    }

    @Test
    void a_figure_is_written_with_its_unit_and_nobodys_figure_is_not_nought() {
        var indicator =
                new OutcomeIndicator(
                        IndicatorId.next(), words("Safer", "Plans", "%"), 0, List.of());
        assertThat(indicator.figure(TWELVE)).isEqualTo("12%");
        assertThat(indicator.figure(new BigDecimal("1234.50"))).isEqualTo("1,234.5%");
        assertThat(indicator.figure(null)).isEmpty();
        assertThat(indicator.latest()).isEmpty();
    }
}
