package org.lineofsight.pathway.frontdoor.calls;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Whom to call back, for everybody who answers the front door's calls. */
@Component
class CallWork implements WorkSource {

    /** A bad morning must not bury the rest of somebody's work. */
    private static final int SHOWN = 10;

    private final DroppedCalls calls;

    CallWork(DroppedCalls calls) {
        this.calls = calls;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)) {
            return List.of();
        }
        var waiting = calls.waiting(SHOWN + 1);
        var items = new ArrayList<WorkItem>();
        waiting.stream().limit(SHOWN).map(CallWork::item).forEach(items::add);
        if (waiting.size() > SHOWN) {
            items.add(
                    WorkItem.of(
                                    Section.DUE,
                                    "More callers to call back",
                                    "/front-door/calls/dropped")
                            .detail("Nobody answered them either")
                            .due(waiting.getLast().left()));
        }
        return items;
    }

    private static WorkItem item(DroppedCalls.Waiting waiting) {
        return WorkItem.of(
                        Section.DUE,
                        "Call back " + waiting.number(),
                        "/front-door/calls/" + waiting.id())
                .detail(
                        waiting.times() == 1
                                ? "Nobody answered at " + InWords.moment(waiting.first())
                                : "Rang in vain %s, the first time at %s"
                                        .formatted(
                                                InWords.count(waiting.times(), "time"),
                                                InWords.moment(waiting.first())))
                .due(waiting.left());
    }
}
