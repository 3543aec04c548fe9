package org.lineofsight.pathway.childprotection.caseload;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/**
 * For social workers what is late or due today in their cases; for their managers the cases that
 * nobody has.
 */
@Component
class CaseWork implements WorkSource {

    private final CaseQueries queries;
    private final Clock clock;

    CaseWork(CaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (actor.is(SOCIAL_WORK_MANAGER)) {
            return queries.unallocated().stream()
                    .map(due ->
                            item(
                                    Section.SENT_TO_ME,
                                    "Allocate to a social worker: " + due.names(),
                                    Case.address(due.id()) + "/allocation",
                                    due))
                    .toList();
        }
        if (!actor.is(SOCIAL_WORKER)) {
            return List.of();
        }
        var tomorrow =
                LocalDate.now(clock).plusDays(1).atStartOfDay(TimeConfiguration.LONDON).toInstant();
        return queries.due(actor, tomorrow).stream()
                .map(due ->
                        item(
                                Section.DUE,
                                due.what() + ": " + due.names(),
                                Case.address(due.id()),
                                due))
                .toList();
    }

    private static WorkItem item(
            Section section, String title, String address, CaseQueries.Due due) {
        var item = WorkItem.of(section, title, address).detail(due.reference());
        return due.left() == null ? item : item.due(due.left());
    }
}
