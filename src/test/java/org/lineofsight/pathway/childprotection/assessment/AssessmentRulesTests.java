package org.lineofsight.pathway.childprotection.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.pathway.childprotection.assessment.Assessment.Factors;
import org.lineofsight.pathway.childprotection.assessment.Assessment.Outcome;
import org.lineofsight.platform.actor.Actor;

/** What an assessment has to answer; its order and its clocks are in AssessmentTests. */
class AssessmentRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void it_is_about_named_children_of_whom_none_is_being_assessed() {
        refuses(() -> AssessmentRules.atLeastOneChildIsChosen(List.of()), "assessment.children");
        assertThatThrownBy(
                        () -> AssessmentRules.noneOfThemIsBeingAssessed(List.of("Wren Tolliver")))
                .hasFieldOrPropertyWithValue("code", "assessment.open")
                .hasMessageContaining("Wren Tolliver");
    }

    @Test
    void it_begins_between_the_referral_and_now() {
        refuses(
                () ->
                        AssessmentRules.itBeginsBetweenTheReferralAndNow(
                                NOW.plusSeconds(60), null, NOW),
                "assessment.later");
        refuses(
                () ->
                        AssessmentRules.itBeginsBetweenTheReferralAndNow(
                                NOW.minusSeconds(120), NOW.minusSeconds(60), NOW),
                "assessment.before-referral");
    }

    @Test
    void parents_are_heard_and_the_facts_are_analysed() {
        refuses(() -> AssessmentRules.theParentsAreHeard(" "), "assessment.parents");
        refuses(() -> AssessmentRules.itIsAnalysed(" "), "assessment.analysis");
    }

    @Test
    void no_factors_is_an_answer_and_no_answer_is_none() {
        refuses(() -> AssessmentRules.factorsAreAnswered(null), "assessment.factors");
        assertThatCode(() -> AssessmentRules.factorsAreAnswered(Factors.NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void no_factors_stands_alone_and_found_ones_are_named() {
        refuses(
                () -> AssessmentRules.noFactorsStandsAlone(Factors.NONE, List.of("16A")),
                "assessment.none-alone");
        refuses(
                () -> AssessmentRules.noFactorsStandsAlone(Factors.FOUND, List.of()),
                "assessment.codes");
    }

    @Test
    void the_factors_are_those_of_the_census_year() {
        refuses(
                () -> AssessmentRules.theFactorsAreOfTheYear(List.of("18A"), TODAY),
                "assessment.code-of-the-year");
        assertThatCode(() -> AssessmentRules.theFactorsAreOfTheYear(List.of("18C"), TODAY))
                .doesNotThrowAnyException();
        var of2021 =
                AssessmentFactor.inUse(LocalDate.of(2021, 3, 31)).stream()
                        .map(AssessmentFactor::code);
        assertThat(of2021).contains("18B").doesNotContain("18A", "24A", "21");
        assertThat(AssessmentFactor.inUse(LocalDate.of(2021, 4, 1)))
                .extracting(AssessmentFactor::code)
                .contains("24A");
        assertThat(AssessmentFactor.find("19A").orElseThrow().label()).isEqualTo("Sexual abuse");
    }

    @Test
    void the_outcome_says_why() {
        refuses(() -> AssessmentRules.theOutcomeSaysWhy(null, "x"), "assessment.outcome");
        refuses(() -> AssessmentRules.theOutcomeSaysWhy(Outcome.OTHER, " "), "assessment.why");
    }

    @Test
    void no_factors_is_for_those_for_whom_nothing_is_done() {
        refuses(
                () ->
                        AssessmentRules.noFactorsIsForThoseForWhomNothingIsDone(
                                Factors.NONE, Outcome.CHILD_IN_NEED),
                "assessment.none-and-goes-on");
        assertThatCode(() ->
                        AssessmentRules.noFactorsIsForThoseForWhomNothingIsDone(
                                Factors.NONE, Outcome.NO_FURTHER_ACTION))
                .doesNotThrowAnyException();
    }

    @Test
    void another_day_is_a_managers_later_and_says_why() {
        refuses(
                () -> AssessmentRules.aManagerAgreesToAnotherDay(Actor.system("test")),
                "assessment.extension-manager");
        refuses(
                () -> AssessmentRules.anotherDaySaysWhyAndUntilWhen("", TODAY.plusDays(1), TODAY),
                "assessment.extension-why");
        refuses(
                () -> AssessmentRules.anotherDaySaysWhyAndUntilWhen("Abroad", null, TODAY),
                "assessment.extension-until");
        refuses(
                () -> AssessmentRules.anotherDaySaysWhyAndUntilWhen("Abroad", TODAY, TODAY),
                "assessment.extension-later");
    }
}
