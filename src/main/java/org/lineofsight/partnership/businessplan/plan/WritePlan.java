package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes priorities and actions, which number themselves. What is changed in a plan that is agreed
 * leaves a note of what it said before.
 */
@UseCase
public class WritePlan {

    private final Plans plans;
    private final Notes notes;
    private final RaiseActions raise;
    private final JdbcClient jdbc;

    WritePlan(Plans plans, Notes notes, RaiseActions raise, JdbcClient jdbc) {
        this.plans = plans;
        this.notes = notes;
        this.raise = raise;
        this.jdbc = jdbc;
    }

    /**
     * @param sponsor who owns it; absent where nobody does yet
     */
    public PriorityId addPriority(PlanId plan, String title, @Nullable String sponsor) {
        return addPriority(plan, nextPriority(plan), title, sponsor);
    }

    /**
     * @param number one that is not taken
     */
    public PriorityId addPriority(PlanId plan, int number, String title, @Nullable String sponsor) {
        PlanRules.aClosedPlanStaysAsItIs(plans.require(plan));
        PlanRules.aPriorityHasATitle(title);
        var id = PriorityId.next();
        jdbc.sql(
                        """
                        insert into businessplan.priority (id, plan_id, version, number, title, sponsor)
                        values (:id, :plan, 0, :number, :title, :sponsor)
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .param("number", number)
                .param("title", title.strip())
                .param("sponsor", sponsor)
                .update();
        AuditTrail.wrote(plan.value());
        return id;
    }

    public void changePriority(PriorityId id, String title, @Nullable String sponsor, int version) {
        var before = plans.require(id);
        PlanRules.aClosedPlanStaysAsItIs(plans.require(before.plan()));
        PlanRules.aPriorityHasATitle(title);
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update businessplan.priority set title = :title, sponsor = :sponsor, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("title", title.strip())
                        .param("sponsor", sponsor)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        AuditTrail.wrote(before.plan().value());
    }

    /**
     * Adds an action. In a plan that is agreed its agency is asked at once.
     *
     * @throws RuleBroken where it does not say what is to be done, or has two leads
     */
    public PlanActionId addAction(PriorityId priority, ActionWords words, Actor by) {
        return addAction(priority, nextAction(priority), words, null, by);
    }

    /**
     * @param number one that is not taken
     * @param carriedFrom the action of an earlier plan that it goes on with
     */
    public PlanActionId addAction(
            PriorityId priority,
            int number,
            ActionWords words,
            @Nullable PlanActionId carriedFrom,
            Actor by) {
        var plan = plans.require(plans.require(priority).plan());
        PlanRules.aClosedPlanStaysAsItIs(plan);
        check(words);
        var id = PlanActionId.next();
        written(
                        """
                        insert into businessplan.action (id, plan_id, priority_id, version, number, what, lead, board_lead,
                            agency_id, agency, timescale, due_on, measures, indicator, outcomes, carried_from)
                        values (:id, :plan, :priority, 0, :number, :what, :lead, :boardLead, cast(:agencyId as uuid), :agency,
                            :timescale, cast(:due as date), :measures, :indicator, :outcomes, cast(:carried as uuid))
                        """,
                        words)
                .param("id", id.value())
                .param("plan", plan.id().value())
                .param("priority", priority.value())
                .param("number", number)
                .param("carried", carriedFrom == null ? null : carriedFrom.value())
                .update();
        if (plan.state() == PlanState.AGREED) {
            var added = plans.require(id);
            notes.add(added, Note.Kind.ADDED, plans.today(), "Added to the agreed plan", by);
            raise.raise(plan, added, Optional.empty(), by);
        }
        AuditTrail.wrote(plan.id().value());
        return id;
    }

    /** An action of an earlier plan that is not done: as it was, without its day. */
    void addCarried(PriorityId priority, PlanAction before, Actor by) {
        var words = before.words();
        addAction(
                priority,
                nextAction(priority),
                new ActionWords(
                        words.what(),
                        words.lead(),
                        words.boardLead(),
                        words.agencyId(),
                        words.agency(),
                        null,
                        null,
                        words.measures(),
                        words.indicator(),
                        words.outcomes()),
                before.id(),
                by);
    }

    /**
     * @param version the one that was read
     */
    public void changeAction(PlanActionId id, ActionWords words, int version, Actor by) {
        var before = plans.require(id);
        var plan = plans.require(before.plan());
        PlanRules.aClosedPlanStaysAsItIs(plan);
        check(words);
        onlyIfUnchanged(
                written(
                                """
                                update businessplan.action
                                   set what = :what, lead = :lead, board_lead = :boardLead,
                                       agency_id = cast(:agencyId as uuid), agency = :agency, timescale = :timescale,
                                       due_on = cast(:due as date), measures = :measures, indicator = :indicator,
                                       outcomes = :outcomes, version = version + 1
                                 where id = :id and version = :version
                                """,
                                words)
                        .param("id", id.value())
                        .param("version", version)
                        .update());
        var changes = Changes.between(before.words(), words);
        if (!plan.isDraft() && !changes.isEmpty()) {
            notes.add(before, Note.Kind.CHANGED, plans.today(), changes, by);
        }
        if (plan.state() == PlanState.AGREED) {
            raise.raise(plan, plans.require(id), Optional.empty(), by);
        }
        AuditTrail.wrote(plan.id().value());
    }

    private JdbcClient.StatementSpec written(String sql, ActionWords words) {
        return jdbc.sql(sql)
                .param("what", words.what().strip())
                .param("lead", words.lead())
                .param("boardLead", words.boardLead())
                .param("agencyId", words.agencyId() == null ? null : words.agencyId().value())
                .param("agency", words.agency())
                .param("timescale", words.timescale())
                .param("due", words.dueOn())
                .param("measures", words.measures())
                .param("indicator", words.indicator())
                .param("outcomes", words.outcomes());
    }

    void addMilestone(PlanAction action, String what, LocalDate due) {
        jdbc.sql(
                        """
                        insert into businessplan.milestone (id, plan_id, action_id, what, due_on)
                        values (:id, :plan, :action, :what, :due)
                        """)
                .param("id", Ids.next())
                .param("plan", action.plan().value())
                .param("action", action.id().value())
                .param("what", what.strip())
                .param("due", due)
                .update();
    }

    /** A dated step on the way, while a plan is written. */
    public void addMilestone(PlanActionId id, String what, LocalDate due) {
        addMilestone(plans.require(id), what, due);
    }

    private static void check(ActionWords words) {
        AllRules.hold(
                () -> PlanRules.anActionSaysWhatIsToBeDone(words.what()),
                () -> PlanRules.onePersonLeads(words.lead()));
    }

    private int nextPriority(PlanId plan) {
        return next(
                "select max(number) from businessplan.priority where plan_id = :id", plan.value());
    }

    private int nextAction(PriorityId priority) {
        return next(
                "select max(number) from businessplan.action where priority_id = :id",
                priority.value());
    }

    private int next(String highest, UUID id) {
        return jdbc.sql(highest).param("id", id).query((row, number) -> row.getInt(1)).single() + 1;
    }

    private static void onlyIfUnchanged(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
    }
}
