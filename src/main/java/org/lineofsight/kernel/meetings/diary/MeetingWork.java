package org.lineofsight.kernel.meetings.diary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Invitations without a reply, and meetings whose attendance the chair has still to record. */
@Component
class MeetingWork implements WorkSource {

    private static final int MOST = 100;

    private final Diary diary;
    private final Clock clock;

    MeetingWork(Diary diary, Clock clock) {
        this.diary = diary;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        var now = clock.instant();
        var work = new ArrayList<WorkItem>();
        for (var meeting : diary.waiting(MOST)) {
            if (meeting.startsAt().isAfter(now)) {
                meeting.askedAs(actor)
                        .filter(asked -> asked.reply() == null)
                        .ifPresent(asked ->
                                work.add(
                                        item(
                                                meeting,
                                                "Reply: " + meeting.title(),
                                                "/invitations/" + asked.id() + "/reply")));
            } else {
                work.add(item(meeting, "Record who came: " + meeting.title(), "/attendance"));
            }
        }
        return work;
    }

    private static WorkItem item(Meeting meeting, String title, String page) {
        return WorkItem.of(Section.SENT_TO_ME, title, meeting.address() + page)
                .detail(meeting.when());
    }
}
