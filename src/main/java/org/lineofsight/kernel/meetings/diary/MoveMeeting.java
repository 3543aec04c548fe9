package org.lineofsight.kernel.meetings.diary;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingRules;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.counted.CountedMeetings;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting gets another time or place, or is cancelled, and everybody asked is told. */
@UseCase
public class MoveMeeting {

    private final Meetings meetings;
    private final CountedMeetings countedMeetings;
    private final JdbcClient jdbc;

    MoveMeeting(Meetings meetings, CountedMeetings countedMeetings, JdbcClient jdbc) {
        this.meetings = meetings;
        this.countedMeetings = countedMeetings;
        this.jdbc = jdbc;
    }

    public void move(
            MeetingId id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String joining) {
        MeetingRules.itIsStillToCome(meetings.requireToRun(id));
        MeetingRules.itEndsAfterItStarts(startsAt, endsAt);
        MeetingRules.itIsSomewhere(place, joining);
        jdbc.sql(
                        """
                        update meetings.meeting
                           set moved_from = case when starts_at = :starts then moved_from else starts_at end, starts_at = :starts, ends_at = :ends, place = :place, joining = :joining,
                               sequence = sequence + 1, version = version + 1
                         where id = :id
                        """)
                .param("starts", startsAt.atOffset(ZoneOffset.UTC))
                .param("ends", endsAt.atOffset(ZoneOffset.UTC))
                .param("place", place)
                .param("joining", joining)
                .param("id", id.value())
                .update();
        meetings.tellThatItMoved(meetings.require(id));
        AuditTrail.wrote(id.value());
    }

    public void cancel(MeetingId id, String because) {
        var meeting = meetings.requireToRun(id);
        MeetingRules.itIsStillToCome(meeting);
        MeetingRules.cancellingSaysWhy(because);
        jdbc.sql(
                        """
                        update meetings.meeting
                           set status = 'CANCELLED', cancelled_because = :because, sequence = sequence + 1,
                               version = version + 1
                         where id = :id
                        """)
                .param("because", because)
                .param("id", id.value())
                .update();
        countedMeetings.count(id);
        meetings.tellThatItIsCancelled(meeting);
        AuditTrail.wrote(id.value());
    }
}
