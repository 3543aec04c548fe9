package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what becomes of an action: progress, milestones, that it is done, and its effect. */
@UseCase
public class FollowAction {

    static final String WHEN_MET = "What shows that it was reached?";

    private final Plans plans;
    private final WritePlan writePlan;
    private final Notes notes;
    private final RaiseActions raise;
    private final JdbcClient jdbc;

    FollowAction(
            Plans plans, WritePlan writePlan, Notes notes, RaiseActions raise, JdbcClient jdbc) {
        this.plans = plans;
        this.writePlan = writePlan;
        this.notes = notes;
        this.raise = raise;
        this.jdbc = jdbc;
    }

    /**
     * @param on the day it is about; for a milestone the day by which
     * @throws RuleBroken where the plan is closed and it is not about impact, the step is not open,
     *     or nothing is said
     */
    public void take(PlanActionId id, PlanStep step, String words, LocalDate on, Actor by) {
        var action = plans.require(id);
        PlanRules.onlyImpactIsToldOfAClosedPlan(plans.require(action.plan()), step);
        PlanRules.theStepIsOpen(step, action);
        var today = plans.today();
        PlanRules.theStepIsTold(
                step.question(), words, step == PlanStep.MILESTONE ? today : on, today);
        switch (step) {
            case PROGRESS -> {}
            case MILESTONE -> writePlan.addMilestone(action, words, on);
            case DONE -> {
                set(id, "done_on = cast(:on as date)", on, null);
                raise.withdraw(action, words, by);
            }
            case REOPEN -> {
                set(id, "done_on = null", on, null);
                askAgain(id, by);
            }
            case IMPACT ->
                    set(id, "impact = 'EVIDENCED', impact_words = cast(:words as text)", on, words);
            case NO_IMPACT -> set(id, "impact = 'NONE_YET', impact_words = null", on, null);
            case TAKE_OUT -> {
                set(id, "taken_out_on = cast(:on as date)", on, null);
                raise.withdraw(action, words, by);
            }
        }
        notes.add(
                action,
                step.note(),
                step == PlanStep.MILESTONE ? today : on,
                step == PlanStep.MILESTONE ? "Milestone: " + words.strip() : words,
                by);
        AuditTrail.wrote(action.plan().value());
    }

    private void askAgain(PlanActionId id, Actor by) {
        var action = plans.require(id);
        var plan = plans.require(action.plan());
        if (plan.state() == PlanState.AGREED) {
            raise.raise(plan, action, Optional.empty(), by);
        }
    }

    /**
     * @param set what changes, never from outside
     */
    private void set(PlanActionId id, String set, LocalDate on, @Nullable String words) {
        var statement =
                jdbc.sql(
                                "update businessplan.action set "
                                        + set
                                        + ", version = version + 1 where id = :id")
                        .param("id", id.value());
        if (set.contains(":on")) {
            statement = statement.param("on", on);
        }
        if (words != null) {
            statement = statement.param("words", words.strip());
        }
        statement.update();
    }

    /** The first milestone that is still to come was reached. */
    public void meetFirst(PlanActionId id, String words, LocalDate on, Actor by) {
        var milestone =
                plans.require(id).milestones().stream()
                        .filter(each -> each.metOn() == null)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        meet(milestone.id(), words, on, by);
    }

    /**
     * A milestone was reached.
     *
     * @throws RuleBroken where it was before, or the day has not come
     */
    public void meet(UUID milestone, String words, LocalDate on, Actor by) {
        var action = plans.requireOfMilestone(milestone);
        PlanRules.aClosedPlanStaysAsItIs(plans.require(action.plan()));
        PlanRules.theStepIsTold(WHEN_MET, words, on, plans.today());
        var met =
                jdbc.sql(
                                "update businessplan.milestone set met_on = :on where id = :id and met_on is null")
                        .param("on", on)
                        .param("id", milestone)
                        .update();
        if (met == 0) {
            throw new RuleBroken("plan.milestone", "This milestone has been met already");
        }
        notes.add(action, Note.Kind.MILESTONE_MET, on, words, by);
        AuditTrail.wrote(action.plan().value());
    }
}
