package org.lineofsight.kernel.meetings.attendance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingRules;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.counted.CountedMeetings;
import org.lineofsight.kernel.meetings.minutes.MinutesDue;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who came to a meeting, as whoever runs it records it. It may be put right later: what is recorded
 * last stands, and the audit keeps that it was changed.
 */
@UseCase
public class RecordAttendance {

    private final Meetings meetings;
    private final MinutesDue minutesDue;
    private final CountedMeetings countedMeetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordAttendance(
            Meetings meetings,
            MinutesDue minutesDue,
            CountedMeetings countedMeetings,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.minutesDue = minutesDue;
        this.countedMeetings = countedMeetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param recorded by attendee; of whom there is none it stays as it was, which may be not
     *     recorded
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has recorded it since
     */
    public void record(MeetingId id, Map<UUID, Attendance> recorded, int version, Actor by) {
        var meeting = meetings.requireToRun(id);
        var now = clock.instant();
        MeetingRules.attendanceIsRecordedOnceItHasBegun(meeting, now);
        MeetingRules.somebodysAttendanceIsRecorded(recorded.values());
        var updated =
                jdbc.sql(
                                """
                                update meetings.meeting
                                   set status = 'HELD', held_recorded_by = :by, held_recorded_at = :at, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("by", by.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Recorded by somebody else since");
        }
        for (var attendee : meeting.attendees()) {
            var attendance = recorded.get(attendee.id());
            if (attendance != null) {
                keep(id, attendee.id(), attendance, by);
            }
        }
        minutesDue.held(meeting);
        countedMeetings.count(id);
        AuditTrail.wrote(id.value());
    }

    private void keep(MeetingId id, UUID attendee, Attendance attendance, Actor by) {
        jdbc.sql(
                        """
                        insert into meetings.attendance (attendee_id, record_id, took_part, who_came, deputy, until_decided,
                            conflict, because, recorded_by, recorded_at)
                        values (:attendee, :record, :took, :who, :deputy, :until, :conflict, :because, :by, :at)
                        on conflict (attendee_id) do update
                           set took_part = excluded.took_part, who_came = excluded.who_came, deputy = excluded.deputy,
                               until_decided = excluded.until_decided, conflict = excluded.conflict,
                               because = excluded.because, recorded_by = excluded.recorded_by,
                               recorded_at = excluded.recorded_at
                        """)
                .param("attendee", attendee)
                .param("record", id.value())
                .param("took", attendance.tookPart().name())
                .param("who", attendance.whoCame())
                .param("deputy", attendance.deputy())
                .param("until", attendance.untilDecided())
                .param("conflict", attendance.conflict())
                .param("because", attendance.because())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
