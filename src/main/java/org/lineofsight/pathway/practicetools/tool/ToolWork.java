package org.lineofsight.pathway.practicetools.tool;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Drafts to finish, and sheets whose day to be done again has come. */
@Component
class ToolWork implements WorkSource {

    private final ToolQueries queries;
    private final Clock clock;

    ToolWork(ToolQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(
                PRACTITIONER,
                SAFEGUARDING_LEAD,
                FRONT_DOOR_WORKER,
                FRONT_DOOR_MANAGER,
                EARLY_HELP_WORKER,
                EARLY_HELP_MANAGER)) {
            return List.of();
        }
        var items = new ArrayList<WorkItem>();
        for (var waiting : queries.waiting(actor, LocalDate.now(clock))) {
            var title = waiting.kind().label() + ", " + waiting.childName();
            if (waiting.draft()) {
                items.add(
                        WorkItem.of(
                                        Section.DRAFTS,
                                        title,
                                        "/practice-tools/" + waiting.id() + "/sheet")
                                .detail("Begun at " + InWords.moment(waiting.startedAt())));
            } else {
                var again = waiting.againOn();
                items.add(
                        WorkItem.of(
                                        Section.DUE,
                                        "Do again: " + title,
                                        "/practice-tools/" + waiting.id())
                                .detail(again == null ? "" : "You set " + InWords.date(again)));
            }
        }
        return items;
    }
}
