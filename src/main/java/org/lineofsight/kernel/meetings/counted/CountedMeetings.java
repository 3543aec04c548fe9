package org.lineofsight.kernel.meetings.counted;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How meetings ended, kept without names so that the partnership’s office can count them. */
@Component
public class CountedMeetings {

    private static final String OF_A_YEAR = Sql.file("meetings/counted-meetings");

    private final Meetings meetings;
    private final JdbcClient jdbc;

    CountedMeetings(Meetings meetings, JdbcClient jdbc) {
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    /** Counts it as it now stands: held, put right, gone ahead without a quorum, or cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(MeetingId id) {
        var meeting = meetings.require(id);
        var held = meeting.status() == MeetingStatus.HELD;
        jdbc.sql(
                        """
                        insert into meetings.counted_meeting (record_id, reference, kind, day, verdict, missing, went_ahead)
                        values (:id, :reference, :kind, :day, :verdict, :missing, :ahead)
                        on conflict (record_id) do update
                           set day = excluded.day, verdict = excluded.verdict, missing = excluded.missing,
                               went_ahead = excluded.went_ahead
                        """)
                .param("id", id.value())
                .param("reference", meeting.reference())
                .param("kind", meeting.kind().code())
                .param("day", InWords.dayOf(meeting.startsAt()))
                .param("verdict", held ? meeting.quoracy().verdict().name() : null)
                .param("missing", missing(meeting, held))
                .param("ahead", meeting.withoutQuorum() != null)
                .update();
    }

    private static String[] missing(Meeting meeting, boolean held) {
        return held ? meeting.quoracy().missing().toArray(String[]::new) : new String[0];
    }

    /** The latest first. */
    List<CountedMeeting> of(ReportingYear year) {
        return jdbc.sql(OF_A_YEAR)
                .param("from", year.firstDay())
                .param("until", year.lastDay())
                .query((row, number) -> counted(row))
                .list();
    }

    private static CountedMeeting counted(ResultSet row) throws SQLException {
        var verdict = row.getString("verdict");
        return new CountedMeeting(
                row.getObject("record_id", UUID.class),
                row.getString("reference"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                verdict == null ? null : Quoracy.Verdict.valueOf(verdict),
                texts(row.getArray("missing")),
                row.getBoolean("went_ahead"),
                row.getBoolean("visible"),
                row.getString("because"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
