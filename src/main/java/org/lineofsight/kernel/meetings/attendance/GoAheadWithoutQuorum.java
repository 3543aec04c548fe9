package org.lineofsight.kernel.meetings.attendance;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingRules;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.counted.CountedMeetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A meeting decides though it is not quorate, or though that cannot be told. It stays inquorate:
 * the reason stands beside it, with a name, and is counted.
 */
@UseCase
public class GoAheadWithoutQuorum {

    private final Meetings meetings;
    private final CountedMeetings countedMeetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    GoAheadWithoutQuorum(
            Meetings meetings, CountedMeetings countedMeetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.countedMeetings = countedMeetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void goAhead(MeetingId id, String because, Actor by) {
        var meeting = meetings.requireToRun(id);
        MeetingRules.attendanceIsRecordedOnceItHasBegun(meeting, clock.instant());
        MeetingRules.onlyWithoutAQuorum(meeting.quoracy());
        MeetingRules.goingAheadWithoutAQuorumSaysWhy(because);
        jdbc.sql(
                        """
                        update meetings.meeting set override_because = :because, override_by = :by, override_at = :at
                         where id = :id
                        """)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        countedMeetings.count(id);
        AuditTrail.wrote(id.value());
    }
}
