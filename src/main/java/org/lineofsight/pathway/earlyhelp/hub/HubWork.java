package org.lineofsight.pathway.earlyhelp.hub;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Contacts that the hub must answer within a day, or should have answered. */
@Component
class HubWork implements WorkSource {

    private final HubQueries queries;
    private final Clock clock;

    HubWork(HubQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER)) {
            return List.of();
        }
        var soon = clock.instant().plus(Duration.ofDays(1));
        return queries.contacts(HubFilter.WAITING, null).stream()
                .filter(row -> row.dueAt().isBefore(soon))
                .map(row ->
                        WorkItem.of(
                                        Section.DUE,
                                        row.reference() + ", " + row.children(),
                                        "/early-help/contacts/" + row.id())
                                .due(row.left())
                                .detail("Answer to a hub contact"))
                .toList();
    }
}
