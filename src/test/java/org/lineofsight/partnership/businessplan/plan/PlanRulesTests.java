package org.lineofsight.partnership.businessplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

class PlanRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static void broken(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static Plan plan(
            PlanState state, Strand strand, int from, int to, boolean withPriority) {
        var agreed =
                state == PlanState.DRAFT
                        ? null
                        : new Plan.Agreed(LocalDate.of(from, 4, 1), "Board", "Tess");
        var closed = state == PlanState.CLOSED ? new Plan.Closed(TODAY, null, "Tess") : null;
        return new Plan(
                PlanId.next(),
                "Business plan",
                strand,
                new ReportingYear(from),
                new ReportingYear(to),
                state,
                null,
                null,
                "Tess",
                agreed,
                closed,
                0,
                withPriority
                        ? List.of(
                                new Priority(
                                        PriorityId.next(),
                                        PlanId.next(),
                                        1,
                                        "Neglect",
                                        null,
                                        0,
                                        List.of()))
                        : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary and Tom",
                "Mary Penhallow and Tom Aske",
                "X / Y",
                "Mary; Tom",
                "Mary & Tom",
                "Mary, Tom",
                "Mary\nTom",
                "Head of Service and Safeguarding Lead",
                "Mary and the Director of Quality",
                "Mary as well as Tom",
                "Mary or Tom"
            })
    void two_leads_for_one_action_are_refused(String lead) {
        broken("plan.two-leads", () -> PlanRules.onePersonLeads(lead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mary",
                "Mary Penhallow-Aske",
                "Learning and development manager",
                "Learning and Development Manager",
                "Director of Children and Families",
                "Mary Penhallow, Head of Service",
                "Head of Safeguarding & Quality",
                "Chief Nurse"
            })
    void one_person_or_post_leads_whatever_their_title_joins(String lead) {
        assertThatCode(() -> PlanRules.onePersonLeads(lead)).doesNotThrowAnyException();
    }

    @Test
    void nobody_leads_is_not_two() {
        assertThatCode(() -> PlanRules.onePersonLeads(null)).doesNotThrowAnyException();
    }

    @Test
    void a_plan_has_a_title_and_its_years_in_order() {
        broken("plan.title", () -> PlanRules.aPlanHasATitle(" "));
        broken(
                "plan.years",
                () ->
                        PlanRules.theYearsAreInOrder(
                                new ReportingYear(2026), new ReportingYear(2025)));
        broken(
                "plan.too-long",
                () ->
                        PlanRules.theYearsAreInOrder(
                                new ReportingYear(2026), new ReportingYear(2031)));
        PlanRules.theYearsAreInOrder(new ReportingYear(2026), new ReportingYear(2030));
    }

    @Test
    void one_plan_is_agreed_for_a_period_and_strand() {
        var agreed = plan(PlanState.AGREED, Strand.CHILDREN, 2025, 2026, true);
        var others = List.of(agreed, plan(PlanState.CLOSED, Strand.CHILDREN, 2026, 2026, true));
        broken(
                "plan.period",
                () ->
                        PlanRules.onePlanIsAgreedForAPeriod(
                                plan(PlanState.DRAFT, Strand.CHILDREN, 2026, 2027, true), others));
        PlanRules.onePlanIsAgreedForAPeriod(
                plan(PlanState.DRAFT, Strand.CHILDREN, 2027, 2027, true), others);
        PlanRules.onePlanIsAgreedForAPeriod(
                plan(PlanState.DRAFT, Strand.ADULTS, 2026, 2026, true), others);
        PlanRules.onePlanIsAgreedForAPeriod(agreed, others);
    }

    @Test
    void a_draft_that_says_something_is_agreed_once_by_a_group_on_a_day_that_has_come() {
        var draft = plan(PlanState.DRAFT, Strand.CHILDREN, 2026, 2026, true);
        PlanRules.itCanBeAgreed(draft, "Strategic board", TODAY, TODAY);
        broken("plan.group", () -> PlanRules.itCanBeAgreed(draft, " ", TODAY, TODAY));
        broken(
                "plan.agreed-on",
                () -> PlanRules.itCanBeAgreed(draft, "Board", TODAY.plusDays(1), TODAY));
        broken(
                "plan.empty",
                () ->
                        PlanRules.itCanBeAgreed(
                                plan(PlanState.DRAFT, Strand.CHILDREN, 2026, 2026, false),
                                "Board",
                                TODAY,
                                TODAY));
        broken(
                "plan.agreed",
                () ->
                        PlanRules.itCanBeAgreed(
                                plan(PlanState.AGREED, Strand.CHILDREN, 2026, 2026, true),
                                "Board",
                                TODAY,
                                TODAY));
    }

    @Test
    void only_what_is_agreed_is_closed_and_then_it_stays() {
        var agreed = plan(PlanState.AGREED, Strand.CHILDREN, 2026, 2026, true);
        PlanRules.itCanBeClosed(agreed, TODAY, TODAY);
        PlanRules.aClosedPlanStaysAsItIs(agreed);
        broken("plan.closed-on", () -> PlanRules.itCanBeClosed(agreed, TODAY.plusDays(1), TODAY));
        broken(
                "plan.closed-before",
                () -> PlanRules.itCanBeClosed(agreed, LocalDate.of(2026, 3, 31), TODAY));
        broken(
                "plan.not-agreed",
                () ->
                        PlanRules.itCanBeClosed(
                                plan(PlanState.DRAFT, Strand.CHILDREN, 2026, 2026, true),
                                TODAY,
                                TODAY));
        broken(
                "plan.closed",
                () ->
                        PlanRules.aClosedPlanStaysAsItIs(
                                plan(PlanState.CLOSED, Strand.CHILDREN, 2026, 2026, true)));
    }

    @Test
    void what_became_different_is_told_of_a_closed_plan_and_nothing_else() {
        var closed = plan(PlanState.CLOSED, Strand.CHILDREN, 2026, 2026, true);
        for (var step : PlanStep.values()) {
            if (step == PlanStep.IMPACT || step == PlanStep.NO_IMPACT) {
                PlanRules.onlyImpactIsToldOfAClosedPlan(closed, step);
            } else {
                broken("plan.closed", () -> PlanRules.onlyImpactIsToldOfAClosedPlan(closed, step));
            }
        }
    }

    @Test
    void a_priority_and_an_action_say_what_they_are() {
        broken("plan.priority-title", () -> PlanRules.aPriorityHasATitle(""));
        broken("plan.action-what", () -> PlanRules.anActionSaysWhatIsToBeDone(" "));
    }

    private static PlanAction action(@Nullable LocalDate doneOn, @Nullable LocalDate takenOut) {
        return new PlanAction(
                PlanActionId.next(),
                PlanId.next(),
                PriorityId.next(),
                "1.1",
                ActionWords.of("Train"),
                null,
                doneOn,
                null,
                takenOut,
                null,
                0,
                List.of(),
                List.of());
    }

    @Test
    void a_step_is_told_in_words_and_of_a_day_that_has_come() {
        broken("plan.words", () -> PlanRules.theStepIsTold("How?", " ", TODAY, TODAY));
        broken("plan.day", () -> PlanRules.theStepIsTold("How?", "Well", TODAY.plusDays(1), TODAY));
        PlanRules.theStepIsTold("How?", "Well", TODAY, TODAY);
    }

    @Test
    void what_is_done_is_not_done_again_and_what_was_taken_out_takes_no_step() {
        PlanRules.theStepIsOpen(PlanStep.DONE, action(null, null));
        broken("plan.step", () -> PlanRules.theStepIsOpen(PlanStep.DONE, action(TODAY, null)));
        PlanRules.theStepIsOpen(PlanStep.REOPEN, action(TODAY, null));
        broken("plan.step", () -> PlanRules.theStepIsOpen(PlanStep.REOPEN, action(null, null)));
        for (var step : PlanStep.values()) {
            broken("plan.step", () -> PlanRules.theStepIsOpen(step, action(null, TODAY)));
        }
    }
}
