package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Closes a plan at its end. It stays as it is, what was not done included. */
@UseCase
public class ClosePlan {

    private final Plans plans;
    private final JdbcClient jdbc;

    ClosePlan(Plans plans, JdbcClient jdbc) {
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /**
     * @param words what is said at its end; absent where nothing is
     * @throws RuleBroken where it was not agreed, or is closed already
     */
    public void close(PlanId id, @Nullable String words, LocalDate on, Actor by) {
        PlanRules.itCanBeClosed(plans.require(id), on, plans.today());
        jdbc.sql(
                        """
                        update businessplan.plan
                           set state = 'CLOSED', closed_on = :on, closed_words = :words, closed_by = :by,
                               version = version + 1
                         where id = :id
                        """)
                .param("on", on)
                .param("words", words)
                .param("by", by.name())
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
    }
}
