package org.lineofsight.kernel.meetings.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.RequiredPaper;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed in for a meeting and what is still missing, as far as this reader may see it. */
@Component
public class Papers {

    private static final String PAPERS =
            """
            select id, attendee_id, code, title, words, file_name, media_type, readers, family_because, handed_in_by,
                   handed_in_at
              from meetings.paper
             where record_id = :meeting
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    Papers(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /**
     * One line about a paper.
     *
     * @param from who brought it, or the agency that has still to bring it
     * @param dueOn absent where the kind of meeting does not ask for it
     * @param paper absent where it is not handed in, or is not for this reader
     * @param late handed in after that day, or not handed in and the day is over
     */
    public record Line(
            String title,
            String from,
            @Nullable LocalDate dueOn,
            @Nullable Paper paper,
            boolean late) {

        public String due() {
            return dueOn == null ? "Not asked for" : InWords.date(dueOn);
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + dueOn + "]";
        }
    }

    public List<Line> of(Meeting meeting, LocalDate today) {
        var papers =
                jdbc
                        .sql(PAPERS + " order by handed_in_at, id")
                        .param("meeting", meeting.id().value())
                        .query(Papers::paper)
                        .list()
                        .stream()
                        .filter(paper -> meeting.attendee(paper.attendee()).isPresent())
                        .toList();
        var lines = new ArrayList<Line>();
        for (var required : meeting.kind().papers()) {
            for (var agency : agencies(meeting, required)) {
                lines.addAll(lines(meeting, agency, required, papers, today));
            }
        }
        var shown = lines.stream().map(Line::paper).filter(Objects::nonNull).toList();
        papers.stream()
                .filter(paper -> !shown.contains(paper))
                .map(paper ->
                        new Line(paper.title(), from(meeting, paper).who(), null, paper, false))
                .forEach(lines::add);
        return lines;
    }

    /** Each once, however many of its people are asked; the chair is there to hear them. */
    private static List<Attendee> agencies(Meeting meeting, RequiredPaper required) {
        var agencies = new LinkedHashMap<UUID, Attendee>();
        for (var asked : meeting.attendees()) {
            if (asked.agency() != null
                    && asked.discipline() != null
                    && required.from().contains(asked.discipline())
                    && !meeting.chairAccount().equals(asked.account())) {
                agencies.putIfAbsent(asked.agency(), asked);
            }
        }
        return List.copyOf(agencies.values());
    }

    private List<Line> lines(
            Meeting meeting,
            Attendee agency,
            RequiredPaper required,
            List<Paper> papers,
            LocalDate today) {
        var due = dueOn(meeting, required);
        var handedIn =
                papers.stream()
                        .filter(paper ->
                                required.code().equals(paper.code())
                                        && Objects.equals(
                                                agency.agency(), from(meeting, paper).agency()))
                        .map(paper ->
                                new Line(
                                        required.title(),
                                        from(meeting, paper).who(),
                                        due,
                                        paper,
                                        InWords.dayOf(paper.handedInAt()).isAfter(due)))
                        .toList();
        // of what is for others' eyes one learns neither that it is there nor that it is missing
        return handedIn.isEmpty() && meeting.runs()
                ? List.of(
                        new Line(
                                required.title(),
                                Objects.requireNonNull(agency.agencyName()),
                                due,
                                null,
                                today.isAfter(due)))
                : handedIn;
    }

    private static Attendee from(Meeting meeting, Paper paper) {
        return meeting.attendee(paper.attendee()).orElseThrow();
    }

    LocalDate dueOn(Meeting meeting, RequiredPaper required) {
        return required.dueOn(InWords.dayOf(meeting.startsAt()), calendar.workingDays());
    }

    /**
     * @throws NotVisible where there is no such paper, or none for this reader
     */
    Paper require(MeetingId meeting, UUID id) {
        AuditTrail.read(meeting.value());
        return jdbc.sql(PAPERS + " and id = :id")
                .param("meeting", meeting.value())
                .param("id", id)
                .query(Papers::paper)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    byte[] file(Paper paper) {
        return jdbc.sql("select content from meetings.paper_file where paper_id = :id")
                .param("id", paper.id())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static Paper paper(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("attendee_id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                row.getString("words"),
                row.getString("file_name"),
                row.getString("media_type"),
                Paper.Readers.valueOf(row.getString("readers")),
                row.getString("family_because"),
                row.getString("handed_in_by"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }
}
