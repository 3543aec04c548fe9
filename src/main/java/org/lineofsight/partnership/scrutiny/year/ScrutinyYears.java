package org.lineofsight.partnership.scrutiny.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans, activities and commentaries, as rows, under the actor's own rights. */
@Component
public class ScrutinyYears {

    private static final String ACTIVITY =
            """
            select a.id, a.year, a.kind, a.title, a.focus, a.planned_on, o.held_on, o.words, o.by_name as outcome_by
              from scrutiny.activity a
              left join scrutiny.activity_outcome o on o.activity_id = a.id
            """;

    private final JdbcClient jdbc;

    ScrutinyYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the scrutineer means to do in a year, as it was last said. */
    public record Plan(String aims, String by, Instant at) {}

    /** What the scrutineer has signed. It does not change. */
    public record Commentary(UUID id, String words, String by, Instant at) {}

    public Optional<Plan> plan(ReportingYear year) {
        return jdbc.sql(
                        "select aims, by_name, at from scrutiny.plan where year = :year order by at desc, id desc limit 1")
                .param("year", year.starts())
                .query((row, number) ->
                        new Plan(
                                row.getString("aims"),
                                row.getString("by_name"),
                                instant(row, "at")))
                .optional();
    }

    /** In the order in which they are planned. */
    public List<Activity> activities(ReportingYear year) {
        var all =
                jdbc.sql(ACTIVITY + " where a.year = :year order by a.planned_on, a.id")
                        .param("year", year.starts())
                        .query((row, number) -> activity(row))
                        .list();
        AuditTrail.read(all.stream().map(each -> each.id().value()).toList());
        return all;
    }

    /**
     * @throws NotVisible where there is no such activity, or none for this actor
     */
    public Activity require(ActivityId id) {
        AuditTrail.read(id.value());
        return jdbc.sql(ACTIVITY + " where a.id = :id")
                .param("id", id.value())
                .query((row, number) -> activity(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** In the order in which they were signed. */
    public List<Commentary> commentaries(ReportingYear year) {
        return jdbc.sql(
                        """
                        select id, words, signed_by, signed_at from scrutiny.commentary
                         where year = :year order by signed_at, id
                        """)
                .param("year", year.starts())
                .query((row, number) ->
                        new Commentary(
                                row.getObject("id", UUID.class),
                                row.getString("words"),
                                row.getString("signed_by"),
                                instant(row, "signed_at")))
                .list();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new ReportingYear(row.getInt("year")),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("focus"),
                row.getObject("planned_on", LocalDate.class),
                words == null
                        ? null
                        : new Activity.Outcome(
                                row.getObject("held_on", LocalDate.class),
                                words,
                                row.getString("outcome_by")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
