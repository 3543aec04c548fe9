package org.lineofsight.pathway.frontdoor.outcome;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Referrers who do not know yet, for everybody; professional differences, for managers. */
@Component
class OutcomeWork implements WorkSource {

    private final OutcomeQueries queries;

    OutcomeWork(OutcomeQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)) {
            return List.of();
        }
        return queries.waiting().stream()
                .filter(waiting -> !waiting.difference() || actor.is(FRONT_DOOR_MANAGER))
                .map(OutcomeWork::item)
                .toList();
    }

    private static WorkItem item(OutcomeQueries.Waiting waiting) {
        return WorkItem.of(
                        Section.DUE,
                        waiting.reference() + ", " + waiting.names(),
                        waiting.difference()
                                ? "/front-door/contacts/" + waiting.id() + "#messages"
                                : "/front-door/outcomes")
                .detail(
                        waiting.difference()
                                ? "Professional difference to answer"
                                : "Outcome not opened by the referrer")
                .due(waiting.left());
    }
}
