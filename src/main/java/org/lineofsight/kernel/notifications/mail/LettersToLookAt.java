package org.lineofsight.kernel.notifications.mail;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Failed letters, on the system administrator's first page. */
@Component
class LettersToLookAt implements WorkSource {

    private final Outbox outbox;

    LettersToLookAt(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(Role.SYSTEM_ADMINISTRATOR)) {
            return List.of();
        }
        var failed = outbox.counts().givenUp();
        if (failed == 0) {
            return List.of();
        }
        var title = failed == 1 ? "A letter did not go out" : failed + " letters did not go out";
        return List.of(WorkItem.of(Section.SENT_TO_ME, title, "/settings/mail"));
    }
}
