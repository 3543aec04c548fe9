package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/**
 * Something that somebody, in any agency, is to do under a plan. Everybody who works on the plan
 * reads it.
 */
@UseCase
public class RaisePlanAction {

    private final Plans plans;
    private final Actions actions;

    RaisePlanAction(Plans plans, Actions actions) {
        this.plans = plans;
        this.actions = actions;
    }

    /**
     * @param soThat absent where nobody has said what will be different
     */
    public void raise(
            PlanId id, String what, @Nullable String soThat, Owner owner, LocalDate due, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        actions.raise(
                new NewAction(plan.subject(), plan.caseId().value(), what, soThat, owner, due)
                        .from(plan.title(), plan.address())
                        .about(plan.names())
                        .sharedWith(id.value()),
                by);
        AuditTrail.wrote(id.value());
    }
}
