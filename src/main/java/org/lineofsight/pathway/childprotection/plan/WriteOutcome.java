package org.lineofsight.pathway.childprotection.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be different for the children: another outcome of a plan, or one put better. */
@UseCase
public class WriteOutcome {

    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteOutcome(Plans plans, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void add(PlanId id, Outline.Outcome outcome, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        outcome.check("");
        jdbc.sql(
                        """
                        insert into childprotection.plan_outcome (id, plan_id, record_id, place, outcome, measure, wanted_by,
                            version, written_by, written_at)
                        select :id, :plan, :record, coalesce(max(place), -1) + 1, :outcome, :measure, :wanted, 0, :by, :at
                          from childprotection.plan_outcome where plan_id = :plan
                        """)
                .param("id", Ids.next())
                .param("plan", id.value())
                .param("record", plan.caseId().value())
                .param("outcome", outcome.outcome())
                .param("measure", outcome.measure())
                .param("wanted", outcome.wantedBy())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }

    /**
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has changed it since
     */
    public void change(PlanId id, UUID outcomeId, Outline.Outcome outcome, int version, Actor by) {
        PlanRules.itRuns(plans.require(id));
        outcome.check("");
        var updated =
                jdbc.sql(
                                """
                                update childprotection.plan_outcome
                                   set outcome = :outcome, measure = :measure, wanted_by = :wanted, written_by = :by,
                                       written_at = :at, version = version + 1
                                 where id = :id and plan_id = :plan and version = :version
                                """)
                        .param("outcome", outcome.outcome())
                        .param("measure", outcome.measure())
                        .param("wanted", outcome.wantedBy())
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", outcomeId)
                        .param("plan", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        AuditTrail.wrote(id.value());
    }
}
