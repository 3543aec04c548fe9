package org.lineofsight.partnership.businessplan.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Begins a plan: empty, as a draft. And says anew what a draft is called and for which years. */
@UseCase
public class BeginPlan {

    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    BeginPlan(Plans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where it has no title, or its years are not in order
     */
    public PlanId begin(NewPlan plan, Actor by) {
        return begin(plan, null, by);
    }

    /**
     * @param from the plan that it goes on with
     */
    PlanId begin(NewPlan plan, @Nullable PlanId from, Actor by) {
        check(plan);
        var id = PlanId.next();
        jdbc.sql(
                        """
                        insert into businessplan.plan (id, version, title, strand, first_year, last_year, state, source,
                            begun_from, begun_at, begun_by)
                        values (:id, 0, :title, :strand, :first, :last, 'DRAFT', :source, cast(:from as uuid), :at, :by)
                        """)
                .param("id", id.value())
                .param("title", plan.title().strip())
                .param("strand", plan.strand().name())
                .param("first", plan.from().starts())
                .param("last", plan.to().starts())
                .param("source", plan.source())
                .param("from", from == null ? null : from.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }

    /**
     * @param version the one that was read
     */
    public void change(PlanId id, NewPlan plan, int version) {
        var before = plans.require(id);
        PlanRules.aClosedPlanStaysAsItIs(before);
        check(plan);
        if (before.agreed() != null
                && !(plan.from().equals(before.from())
                        && plan.to().equals(before.to())
                        && plan.strand() == before.strand())) {
            throw new RuleBroken(
                    "plan.period-agreed",
                    "firstYear",
                    "The years and the strand of a plan that is agreed stay. Its title can change");
        }
        var changed =
                jdbc.sql(
                                """
                                update businessplan.plan
                                   set title = :title, strand = :strand, first_year = :first, last_year = :last,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("title", plan.title().strip())
                        .param("strand", plan.strand().name())
                        .param("first", plan.from().starts())
                        .param("last", plan.to().starts())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        AuditTrail.wrote(id.value());
    }

    private static void check(NewPlan plan) {
        AllRules.hold(
                () -> PlanRules.aPlanHasATitle(plan.title()),
                () -> PlanRules.theYearsAreInOrder(plan.from(), plan.to()));
    }
}
