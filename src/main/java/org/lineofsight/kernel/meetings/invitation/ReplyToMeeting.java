package org.lineofsight.kernel.meetings.invitation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingRules;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody asked says whether they come. Whoever runs the meeting may write down what they were
 * told by telephone. A later reply replaces an earlier one, which stays to be read.
 */
@UseCase
public class ReplyToMeeting {

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyToMeeting(Meetings meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void reply(
            MeetingId id,
            UUID attendee,
            Reply.Answer answer,
            @Nullable String whoComes,
            @Nullable String because,
            Actor by) {
        var meeting = meetings.require(id);
        var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
        if (!asked.is(by) && !meeting.runs()) {
            throw new NotVisible();
        }
        MeetingRules.itIsStillToCome(meeting);
        MeetingRules.aDeputyIsNamed(answer, whoComes);
        MeetingRules.apologiesSayWhy(answer, because);
        jdbc.sql(
                        """
                        insert into meetings.reply
                            (id, record_id, attendee_id, answer, who_comes, because, replied_by, replied_at)
                        values (:id, :record, :attendee, :answer, :who, :because, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("attendee", attendee)
                .param("answer", answer.name())
                .param("who", whoComes)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        meetings.tellTheChair(meeting, by);
        AuditTrail.wrote(id.value());
    }
}
