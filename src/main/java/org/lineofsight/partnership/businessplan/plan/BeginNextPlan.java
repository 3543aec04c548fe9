package org.lineofsight.partnership.businessplan.plan;

import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;

/**
 * Begins the next plan from one that there is: its priorities, and those of their actions that are
 * not done. The date of each is left open, to be decided anew.
 */
@UseCase
public class BeginNextPlan {

    private final Plans plans;
    private final BeginPlan beginPlan;
    private final WritePlan writePlan;

    BeginNextPlan(Plans plans, BeginPlan beginPlan, WritePlan writePlan) {
        this.plans = plans;
        this.beginPlan = beginPlan;
        this.writePlan = writePlan;
    }

    /**
     * @throws RuleBroken where it has no title, or its years are not in order
     */
    public PlanId begin(PlanId from, NewPlan plan, Actor by) {
        var before = plans.require(from);
        var id = beginPlan.begin(plan, from, by);
        for (var priority : before.priorities()) {
            var next = writePlan.addPriority(id, priority.title(), priority.sponsor());
            for (var action : priority.actions().stream().filter(PlanAction::isOpen).toList()) {
                writePlan.addCarried(next, action, by);
            }
        }
        return id;
    }
}
