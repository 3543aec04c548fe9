package org.lineofsight.kernel.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MinutesId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Minutes, under the reader's own rights: those who run the meeting read everything, whoever was
 * sent them reads the passages that are theirs, and for everybody else there are none.
 */
@Component
public class MinutesQueries {

    private static final String MINUTES =
            """
            select id, record_id, number, version, begun_by, because, approved_by_id, approved_by, approved_at
              from meetings.minutes
             where record_id = :meeting
            """;

    private final JdbcClient jdbc;

    MinutesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is being written; empty for those who do not run the meeting. */
    public Optional<Minutes> draft(MeetingId meeting) {
        return jdbc.sql(MINUTES + " and approved_at is null")
                .param("meeting", meeting.value())
                .query(MinutesQueries::minutes)
                .optional();
    }

    /** The approved versions that this reader may read, the newest first. */
    public List<Minutes> versions(MeetingId meeting) {
        return jdbc.sql(MINUTES + " and approved_at is not null order by number desc")
                .param("meeting", meeting.value())
                .query(MinutesQueries::minutes)
                .list();
    }

    /**
     * @throws NotVisible where there is no such approved version, or none for this reader
     */
    Minutes require(MeetingId meeting, int number) {
        AuditTrail.read(meeting.value());
        return jdbc.sql(MINUTES + " and approved_at is not null and number = :number")
                .param("meeting", meeting.value())
                .param("number", number)
                .query(MinutesQueries::minutes)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    MinutesText text(MinutesId minutes) {
        var actions =
                jdbc.sql(
                                """
                                select what, so_that, attendee_id, due_on from meetings.minuted_action
                                 where minutes_id = :minutes and not taken_out order by place
                                """)
                        .param("minutes", minutes.value())
                        .query((row, number) ->
                                new MinutesText.Action(
                                        row.getString("what"),
                                        row.getString("so_that"),
                                        row.getObject("attendee_id", UUID.class),
                                        row.getObject("due_on", LocalDate.class)))
                        .list();
        return jdbc.sql(
                        """
                        select information, analysis, decision, dissented, dissent, safety_plan
                          from meetings.minutes_text where minutes_id = :minutes
                        """)
                .param("minutes", minutes.value())
                .query((row, number) -> text(row, actions))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static MinutesText text(ResultSet row, List<MinutesText.Action> actions)
            throws SQLException {
        var dissented = row.getString("dissented");
        return new MinutesText(
                row.getString("information"),
                row.getString("analysis"),
                row.getString("decision"),
                dissented == null ? null : MinutesText.Dissented.valueOf(dissented),
                row.getString("dissent"),
                row.getString("safety_plan"),
                actions);
    }

    /** Those that this reader may read, in their order. */
    public List<Passage> passages(MinutesId minutes) {
        return jdbc.sql(
                        "select id, section, words from meetings.passage where minutes_id = :minutes order by place")
                .param("minutes", minutes.value())
                .query(MinutesQueries::passage)
                .list();
    }

    /** What somebody was sent, as they see it: for those who run the meeting. */
    List<Passage> passagesOf(Release release) {
        return jdbc.sql(
                        """
                        select p.id, p.section, p.words from meetings.passage p
                          join meetings.shown s on s.passage_id = p.id
                         where s.release_id = :release order by p.place
                        """)
                .param("release", release.id())
                .query(MinutesQueries::passage)
                .list();
    }

    List<KeptBack> keptBack(MinutesId minutes) {
        return jdbc.sql(
                        """
                        select id, passage_id, agency_id, agency_name, because, kept_by, kept_at from meetings.kept_back
                         where minutes_id = :minutes and withdrawn_at is null order by kept_at, id
                        """)
                .param("minutes", minutes.value())
                .query((row, number) -> {
                    var agency = row.getString("agency_name");
                    return new KeptBack(
                            row.getObject("id", UUID.class),
                            row.getObject("passage_id", UUID.class),
                            row.getObject("agency_id", UUID.class),
                            agency == null ? KeptBack.THE_FAMILY : agency,
                            row.getString("because"),
                            row.getString("kept_by"),
                            at(row, "kept_at"));
                })
                .list();
    }

    /** To whom they were sent; for those who do not run the meeting, only what was sent to them. */
    List<Release> releases(MinutesId minutes) {
        var openings =
                jdbc
                        .sql(
                                """
                                select o.release_id, o.name, o.how, o.opened_at from meetings.opening o
                                  join meetings.release r on r.id = o.release_id
                                 where r.minutes_id = :minutes order by o.opened_at
                                """)
                        .param("minutes", minutes.value())
                        .query((row, number) ->
                                Map.entry(
                                        row.getObject("release_id", UUID.class),
                                        new Release.Opening(
                                                row.getString("name"),
                                                row.getString("how"),
                                                at(row, "opened_at"))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql(
                        """
                        select id, minutes_id, attendee_id, agency_id, role, account_id, who, released_by, released_at,
                               reminded_at, recalled_because, recalled_by, recalled_at
                          from meetings.release where minutes_id = :minutes order by released_at, id
                        """)
                .param("minutes", minutes.value())
                .query((row, number) ->
                        release(
                                row,
                                openings.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    Release require(MinutesId minutes, UUID release) {
        return releases(minutes).stream()
                .filter(each -> each.id().equals(release))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Minutes minutes(ResultSet row, int number) throws SQLException {
        var approvedBy = row.getString("approved_by");
        return new Minutes(
                new MinutesId(row.getObject("id", UUID.class)),
                row.getObject("record_id", UUID.class),
                row.getInt("number"),
                row.getInt("version"),
                row.getString("begun_by"),
                row.getString("because"),
                approvedBy == null
                        ? null
                        : new Minutes.Approval(
                                row.getObject("approved_by_id", UUID.class),
                                approvedBy,
                                at(row, "approved_at")));
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                row.getObject("id", UUID.class),
                Section.valueOf(row.getString("section")),
                row.getString("words"));
    }

    private static Release release(ResultSet row, List<Release.Opening> openings)
            throws SQLException {
        var role = row.getString("role");
        var recalledBy = row.getString("recalled_by");
        return new Release(
                row.getObject("id", UUID.class),
                row.getObject("minutes_id", UUID.class),
                row.getObject("attendee_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                role == null ? null : Role.valueOf(role),
                row.getObject("account_id", UUID.class),
                row.getString("who"),
                row.getString("released_by"),
                at(row, "released_at"),
                atOrNever(row, "reminded_at"),
                recalledBy == null
                        ? null
                        : new Release.Recall(
                                row.getString("recalled_because"),
                                recalledBy,
                                at(row, "recalled_at")),
                openings);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant atOrNever(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
