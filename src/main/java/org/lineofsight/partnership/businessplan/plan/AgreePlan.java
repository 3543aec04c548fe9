package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down that a group agreed a plan; each agency is then asked for what it leads on. */
@UseCase
public class AgreePlan {

    private final Plans plans;
    private final RaiseActions raise;
    private final JdbcClient jdbc;

    AgreePlan(Plans plans, RaiseActions raise, JdbcClient jdbc) {
        this.plans = plans;
        this.raise = raise;
        this.jdbc = jdbc;
    }

    /**
     * @param group which group agreed it
     * @throws RuleBroken where it is empty, agreed already, or another is agreed for its period
     */
    public void agree(PlanId id, String group, LocalDate on, Actor by) {
        var plan = plans.require(id);
        PlanRules.itCanBeAgreed(plan, group, on, plans.today());
        PlanRules.onePlanIsAgreedForAPeriod(plan, plans.all());
        jdbc.sql(
                        """
                        update businessplan.plan
                           set state = 'AGREED', agreed_on = :on, agreed_group = :group, agreed_by = :by,
                               version = version + 1
                         where id = :id
                        """)
                .param("on", on)
                .param("group", group.strip())
                .param("by", by.name())
                .param("id", id.value())
                .update();
        for (var action : plan.actions()) {
            raise.raise(plan, action, plans.carriedFrom(action), by);
        }
        AuditTrail.wrote(id.value());
    }
}
