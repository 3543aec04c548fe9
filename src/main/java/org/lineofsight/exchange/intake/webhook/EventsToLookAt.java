package org.lineofsight.exchange.intake.webhook;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Events that were given up, on the system administrator's first page. */
@Component
class EventsToLookAt implements WorkSource {

    private final Deliveries deliveries;

    EventsToLookAt(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(Role.SYSTEM_ADMINISTRATOR)) {
            return List.of();
        }
        var failed = deliveries.givenUp();
        if (failed == 0) {
            return List.of();
        }
        var title =
                failed == 1
                        ? "An agency’s system could not be told of an event"
                        : failed + " events could not be told to agencies’ systems";
        return List.of(WorkItem.of(Section.SENT_TO_ME, title, "/settings/systems"));
    }
}
