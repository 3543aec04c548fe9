package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** The plans that people of other agencies work on; the case’s own people have their caseload. */
@Component
class PlanWork implements WorkSource {

    private final Plans plans;

    PlanWork(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (actor.is(SOCIAL_WORKER)
                || actor.is(SOCIAL_WORK_MANAGER)
                || actor.is(Role.CONFERENCE_CHAIR)) {
            return List.of();
        }
        return plans.running().stream()
                .map(plan ->
                        WorkItem.of(Section.SENT_TO_ME, plan.title(), plan.address())
                                .detail(plan.names()))
                .toList();
    }
}
