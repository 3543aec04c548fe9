package org.lineofsight.pathway.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.kernel.meetings.MeetingStatus;

/** What a plan for children has to say, and when it begins and ends. */
class PlanRulesTests {

    private static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void a_child_has_one_plan_at_a_time() {
        refuses(() -> PlanRules.noChildHasOneAlready(true), "plan.has-one");
        refuses(() -> PlanRules.noChildNeedsBothPlans(true), "plan.both");
        refuses(() -> PlanRules.atLeastOneChildIsChosen(List.of()), "plan.children");
    }

    @Test
    void help_for_a_child_in_need_takes_the_familys_agreement() {
        refuses(() -> PlanRules.theFamilyAgrees(false), "plan.consent");
        assertThatCode(() -> PlanRules.theFamilyAgrees(true)).doesNotThrowAnyException();
    }

    @Test
    void a_plan_says_what_keeps_the_children_safe_and_what_is_to_be_different() {
        refuses(() -> PlanRules.itSaysWhatKeepsThemSafe(" ", "Court"), "plan.safety");
        refuses(() -> PlanRules.itSaysWhatKeepsThemSafe("Grandmother", ""), "plan.contingency");
        refuses(() -> PlanRules.itHasAnOutcome(List.of()), "plan.outcomes");
        refuses(() -> PlanRules.anOutcomeCanBeMeasured("", "", "m", BEGAN), "plan.outcome");
        refuses(() -> PlanRules.anOutcomeCanBeMeasured("", "o", " ", BEGAN), "plan.measure");
        refuses(() -> PlanRules.anOutcomeCanBeMeasured("", "o", "m", null), "plan.wanted-by");
    }

    @Test
    void progress_is_what_is_different_and_not_what_was_ticked() {
        refuses(() -> PlanRules.progressSaysWhatIsDifferent("", null, "words"), "plan.progress");
        refuses(
                () -> PlanRules.progressSaysWhatIsDifferent("", Plan.Progress.NOT_KNOWN, " "),
                "plan.progress-words");
    }

    @Test
    void what_happens_happens_under_the_plan_and_not_in_the_future() {
        refuses(() -> PlanRules.itHasHappened("on", BEGAN.plusDays(1), BEGAN), "plan.future");
        refuses(
                () -> PlanRules.itIsNotBeforeThePlan("on", BEGAN.minusDays(1), BEGAN),
                "plan.before");
    }

    @Test
    void a_child_protection_plan_lasts_a_day_at_least() {
        refuses(
                () -> PlanRules.itDoesNotEndOnTheDayItBegan("on", BEGAN, BEGAN),
                "plan.ends-same-day");
        assertThatCode(() -> PlanRules.itDoesNotEndOnTheDayItBegan("on", BEGAN, BEGAN.plusDays(1)))
                .doesNotThrowAnyException();
    }

    @Test
    void that_a_child_is_no_longer_at_risk_is_for_a_conference_to_decide() {
        refuses(
                () ->
                        PlanRules.theEndHasAReasonOfItsKind(
                                Plan.Kind.CHILD_PROTECTION, Plan.EndReason.NO_LONGER_AT_RISK),
                "plan.end-reason");
        refuses(
                () -> PlanRules.theEndHasAReasonOfItsKind(Plan.Kind.CHILD_IN_NEED, null),
                "plan.end-reason");
        assertThatCode(() ->
                        PlanRules.theEndHasAReasonOfItsKind(
                                Plan.Kind.CHILD_IN_NEED, Plan.EndReason.NEEDS_MET))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(Plan.Kind.class)
    void what_only_a_conference_or_another_plan_brings_about_is_not_offered(Plan.Kind kind) {
        assertThat(Plan.EndReason.options(kind))
                .extracting(option -> option.value())
                .doesNotContain("NO_LONGER_AT_RISK", "STEPPED_UP");
    }

    @ParameterizedTest
    @EnumSource(
            value = MeetingStatus.class,
            names = {"CALLED", "CANCELLED"})
    void what_came_of_a_meeting_waits_until_it_was_held(MeetingStatus status) {
        refuses(() -> PlanRules.itWasHeld(status), "plan.not-held");
        refuses(() -> PlanRules.itSaysWhatWasAgreed(" "), "plan.summary");
    }

    @Test
    void each_child_is_seen_and_heard_or_it_says_why_not() {
        refuses(() -> PlanRules.itSaysWhetherEachChildWasSeen("", null), "visit.seen");
        refuses(
                () -> PlanRules.notSeenAloneSaysWhy("", Visit.Seen.WITH_OTHERS, null),
                "visit.why-not");
        refuses(
                () -> PlanRules.notSeenAloneSaysWhy("", Visit.Seen.NOT_SEEN, null),
                "visit.why-not");
        refuses(
                () -> PlanRules.whatTheySaidOrShowedIsWritten("", Visit.Seen.ALONE, null),
                "visit.words");
        assertThatCode(
                        () -> {
                            PlanRules.notSeenAloneSaysWhy("", Visit.Seen.ALONE, null);
                            PlanRules.whatTheySaidOrShowedIsWritten("", Visit.Seen.NOT_SEEN, null);
                        })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-02, 2026-03-02, true",
        "2024-03-01, 2026-03-02, false",
        "2026-03-01, 2026-03-02, true",
        ", 2026-03-02, false"
    })
    void a_second_plan_within_two_years_is_counted_from_the_end_of_the_first(
            LocalDate ended, LocalDate began, boolean within) {
        assertThat(PlanRules.withinTwoYears(ended, began)).isEqualTo(within);
    }
}
