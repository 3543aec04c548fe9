package org.lineofsight.pathway.childprotection.conference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading conferences: whoever sees the case sees them. */
@Component
public class Conferences {

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Meetings meetings;

    Conferences(JdbcClient jdbc, Cases cases, Meetings meetings) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.meetings = meetings;
    }

    /**
     * @throws NotVisible where there is no such conference, or none for this actor
     */
    public Conference require(ConferenceId id) {
        var found =
                jdbc.sql("select * from childprotection.conference where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> conference(row))
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.caseId().value());
        return found;
    }

    /** Of a case, the latest first. */
    public List<Conference> ofCase(CaseId id) {
        AuditTrail.read(id.value());
        return jdbc.sql(
                        "select * from childprotection.conference where record_id = :id order by called_at desc")
                .param("id", id.value())
                .query((row, number) -> conference(row))
                .list();
    }

    boolean anyWaiting(CaseId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from childprotection.conference
                                        where record_id = :id and decided_at is null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * When the latest strategy discussion that found the threshold met was held, from which the
     * time of an initial conference runs.
     */
    Optional<LocalDate> discussedOn(CaseId id) {
        return jdbc.sql(
                        """
                        select meeting_id from childprotection.strategy_discussion
                         where record_id = :id and threshold = 'MET' order by decided_at desc limit 1
                        """)
                .param("id", id.value())
                .query((row, number) -> new MeetingId(row.getObject("meeting_id", UUID.class)))
                .optional()
                .map(meeting -> InWords.dayOf(meetings.require(meeting).startsAt()));
    }

    private Conference conference(ResultSet row) throws SQLException {
        var id = new ConferenceId(row.getObject("id", UUID.class));
        var caseId = new CaseId(row.getObject("record_id", UUID.class));
        var meeting = row.getObject("meeting_id", UUID.class);
        return new Conference(
                id,
                caseId,
                Conference.Kind.valueOf(row.getString("kind")),
                row.getString("why"),
                row.getObject("counts_from", LocalDate.class),
                row.getString("other_authority"),
                row.getObject("chair_id", UUID.class),
                row.getString("chair"),
                row.getString("called_by"),
                meeting == null ? null : new MeetingId(meeting),
                outcome(row),
                row.getInt("version"),
                children(id, caseId),
                views(id),
                complaints(id));
    }

    private static Conference.@Nullable Outcome outcome(ResultSet row) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return decidedAt == null
                ? null
                : new Conference.Outcome(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("strengths_and_risks"),
                        row.getString("parents_view"),
                        row.getString("late_because"),
                        row.getString("decided_by"),
                        decidedAt.toInstant());
    }

    private List<Conference.Child> children(ConferenceId id, CaseId caseId) {
        var ofTheCase = cases.require(caseId).children();
        return jdbc.sql(
                        """
                        select s.* from childprotection.conference_child s
                          join childprotection.case_child c on c.id = s.child_id
                         where s.conference_id = :id order by c.place
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    var childId = row.getObject("child_id", UUID.class);
                    var child =
                            ofTheCase.stream()
                                    .filter(each -> each.id().equals(childId))
                                    .findFirst()
                                    .orElseThrow();
                    var decision = row.getString("decision");
                    var category = row.getString("category");
                    return new Conference.Child(
                            childId,
                            child.name(),
                            child.birth(),
                            decision == null ? null : Conference.Decision.valueOf(decision),
                            category == null ? null : CategoryOfAbuse.valueOf(category),
                            row.getString("why"),
                            row.getString("childs_view"));
                })
                .list();
    }

    private List<Conference.AgencyView> views(ConferenceId id) {
        return jdbc.sql(
                        "select * from childprotection.conference_view where conference_id = :id order by place")
                .param("id", id.value())
                .query((row, number) ->
                        new Conference.AgencyView(
                                row.getString("agency"),
                                Conference.View.valueOf(row.getString("view")),
                                row.getString("words")))
                .list();
    }

    private List<Conference.Complaint> complaints(ConferenceId id) {
        return jdbc.sql(
                        """
                        select * from childprotection.conference_complaint
                         where conference_id = :id order by received_on, recorded_at
                        """)
                .param("id", id.value())
                .query((row, number) -> {
                    var finding = row.getString("finding");
                    return new Conference.Complaint(
                            row.getObject("id", UUID.class),
                            row.getString("made_by"),
                            row.getObject("received_on", LocalDate.class),
                            row.getString("words"),
                            finding == null
                                    ? null
                                    : new Conference.Answer(
                                            Conference.Finding.valueOf(finding),
                                            row.getString("answer"),
                                            row.getObject("answered_on", LocalDate.class),
                                            row.getString("answered_by")));
                })
                .list();
    }
}
