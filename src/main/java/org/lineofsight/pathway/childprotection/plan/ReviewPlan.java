package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a review conference decided of a child protection plan. */
@UseCase
public class ReviewPlan {

    private final Plans plans;
    private final EndPlan endPlan;
    private final PlanClocks planClocks;
    private final JdbcClient jdbc;

    ReviewPlan(Plans plans, EndPlan endPlan, PlanClocks planClocks, JdbcClient jdbc) {
        this.plans = plans;
        this.endPlan = endPlan;
        this.planClocks = planClocks;
        this.jdbc = jdbc;
    }

    /**
     * @param category under which it goes on; absent where it ends
     */
    public record Reviewed(UUID child, @Nullable CategoryOfAbuse category) {}

    public void review(
            PlanId id, ConferenceId conference, LocalDate on, List<Reviewed> children, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        PlanRules.itIsNotBeforeThePlan("heldOn", on, plan.beganOn().plusDays(1));
        for (var child : children) {
            if (child.category() == null) {
                endPlan.step(plan, child.child(), on, Plan.EndReason.NO_LONGER_AT_RISK, by);
            } else {
                goesOn(plan, child.child(), conference, on, child.category());
            }
        }
        if (plans.require(id).endedOn() == null) {
            planClocks.reviewed(plan, conference.value(), on);
        }
        AuditTrail.wrote(id.value());
    }

    private void goesOn(
            Plan plan,
            UUID child,
            ConferenceId conference,
            LocalDate on,
            CategoryOfAbuse category) {
        jdbc.sql(
                        """
                        insert into childprotection.plan_category (plan_id, record_id, child_id, from_on, category, conference_id)
                        values (:plan, :record, :child, :on, :category, :conference)
                        """)
                .param("plan", plan.id().value())
                .param("record", plan.caseId().value())
                .param("child", child)
                .param("on", on)
                .param("category", category.name())
                .param("conference", conference.value())
                .update();
    }
}
