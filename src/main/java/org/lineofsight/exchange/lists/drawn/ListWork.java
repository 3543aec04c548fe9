package org.lineofsight.exchange.lists.drawn;

import java.time.Clock;
import java.util.List;
import org.lineofsight.exchange.lists.ListTimescales;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** A list waits with its agency until somebody says that they have it. */
@Component
class ListWork implements WorkSource {

    private final SharedLists lists;
    private final Clocks clocks;
    private final Clock clock;

    ListWork(SharedLists lists, Clocks clocks, Clock clock) {
        this.lists = lists;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(Role.AGENCY_DESK, Role.SAFEGUARDING_LEAD)) {
            return List.of();
        }
        var today = InWords.dayOf(clock.instant());
        return lists.all().stream()
                .filter(list -> list.confirmedAt() == null && list.isOpenOn(today))
                .map(this::item)
                .toList();
    }

    private WorkItem item(SharedList list) {
        var item =
                WorkItem.of(Section.SENT_TO_ME, "Shared list " + list.reference(), list.address())
                        .detail("Confirm that your agency has it");
        return clocks.find(ListTimescales.RECEIPT, Subject.of(SharedList.KIND, list.id()))
                .map(each -> item.due(clocks.timeLeft(each)))
                .orElse(item);
    }
}
