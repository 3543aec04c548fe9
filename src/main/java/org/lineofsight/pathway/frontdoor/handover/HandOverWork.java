package org.lineofsight.pathway.frontdoor.handover;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Hand-overs that nobody knows to have arrived. */
@Component
class HandOverWork implements WorkSource {

    private final HandOverQueries queries;

    HandOverWork(HandOverQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)
                ? queries.late().stream().map(HandOverWork::item).toList()
                : List.of();
    }

    private static WorkItem item(HandedOver handedOver) {
        var item =
                WorkItem.of(
                                Section.DUE,
                                handedOver.reference() + ", " + handedOver.names(),
                                "/front-door/hand-overs/" + handedOver.id())
                        .detail("Handed over, receipt not recorded: " + handedOver.where());
        return handedOver.left() == null ? item : item.due(handedOver.left());
    }
}
