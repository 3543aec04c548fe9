package org.lineofsight.kernel.notifications.notices;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** The newest unread notices, on everybody's first page. */
@Component
class NoticesToRead implements WorkSource {

    private static final int MOST = 10;

    private final NoticeQueries notices;

    NoticesToRead(NoticeQueries notices) {
        this.notices = notices;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return notices.unread(actor, MOST).stream()
                .map(notice ->
                        WorkItem.of(Section.NOTICES, notice.title(), notice.href())
                                .detail(notice.told()))
                .toList();
    }
}
