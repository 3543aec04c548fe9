package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What early help asks of people in other agencies, and what is due for the families they help. */
@Component
class FamilyWork implements WorkSource {

    private static final Duration AHEAD = Duration.ofDays(7);

    private final FamilyLists lists;
    private final Clock clock;

    FamilyWork(FamilyLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(PRACTITIONER, SAFEGUARDING_LEAD)) {
            return List.of();
        }
        var work = new ArrayList<WorkItem>();
        for (var request : lists.waitingForMe()) {
            work.add(
                    WorkItem.of(
                                    Section.SENT_TO_ME,
                                    "Will you " + request.part().label() + "?",
                                    "/early-help/requests/" + request.id())
                            .detail(request.about()));
        }
        var soon = clock.instant().plus(AHEAD);
        for (var row : lists.dueFor(actor.accountId(), soon)) {
            var left = row.left();
            if (left != null) {
                work.add(
                        WorkItem.of(Section.DUE, row.family().name(), row.family().address())
                                .due(left)
                                .detail(row.clock() == null ? "" : row.clock()));
            }
        }
        for (var row : lists.answeredFor(actor.accountId())) {
            work.add(
                    WorkItem.of(Section.SENT_TO_ME, row.family().name(), row.family().address())
                            .detail("The front door has decided: go on, or close"));
        }
        return work;
    }
}
