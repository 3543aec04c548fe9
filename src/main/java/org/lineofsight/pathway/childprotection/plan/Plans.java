package org.lineofsight.pathway.childprotection.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reading plans: the case’s people, and those of other agencies who work on a plan, see it. What
 * was seen and said on visits is for the case’s people alone.
 */
@Component
public class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotVisible where there is no such plan, or none for this actor
     */
    public Plan require(PlanId id) {
        return find("id = :id", "id", id.value()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /** Of a case, the latest first. */
    public List<Plan> ofCase(CaseId id) {
        return find("record_id = :id", "id", id.value());
    }

    /** Those that run and that the actor may see, the latest first. */
    List<Plan> running() {
        return find("ended_on is null", "id", null);
    }

    private List<Plan> find(String which, String name, @Nullable UUID value) {
        var sql =
                jdbc.sql(
                        "select * from childprotection.plan where %s order by began_on desc, id"
                                .formatted(which));
        var rows =
                (value == null ? sql : sql.param(name, value))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
        AuditTrail.read(rows);
        var children = children(rows);
        var outcomes = outcomes(rows);
        var meetings = meetings(rows);
        return jdbc.sql(
                        "select * from childprotection.plan where id = any(:plans) order by began_on desc, id")
                .param("plans", rows.toArray(UUID[]::new))
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return plan(
                            row,
                            children.getOrDefault(id, List.of()),
                            outcomes.getOrDefault(id, List.of()),
                            meetings.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Plan plan(
            ResultSet row,
            List<Plan.Child> children,
            List<Plan.Outcome> outcomes,
            List<Plan.Meeting> meetings)
            throws SQLException {
        var conference = row.getObject("conference_id", UUID.class);
        return new Plan(
                new PlanId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("record_id", UUID.class)),
                Plan.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("began_on", LocalDate.class),
                conference == null ? null : new ConferenceId(conference),
                row.getString("safety"),
                row.getString("contingency"),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("version"),
                children,
                outcomes,
                meetings);
    }

    private record Of<T>(UUID plan, T value) {}

    private static <T> Map<UUID, List<T>> byPlan(Collection<Of<T>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                Of::plan, Collectors.mapping(Of::value, Collectors.toList())));
    }

    private Map<UUID, List<Plan.Child>> children(List<UUID> plans) {
        var categories =
                jdbc
                        .sql(
                                """
                                select plan_id, child_id, from_on, category from childprotection.plan_category
                                 where plan_id = any(:plans) order by from_on
                                """)
                        .param("plans", plans.toArray(UUID[]::new))
                        .query((row, number) ->
                                Map.entry(
                                        List.of(
                                                row.getObject("plan_id", UUID.class),
                                                row.getObject("child_id", UUID.class)),
                                        new Plan.Category(
                                                row.getObject("from_on", LocalDate.class),
                                                CategoryOfAbuse.valueOf(
                                                        row.getString("category")))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return byPlan(
                jdbc.sql(
                                """
                                select c.* from childprotection.plan_child c
                                 where c.plan_id = any(:plans) order by c.began_on, c.name, c.child_id
                                """)
                        .param("plans", plans.toArray(UUID[]::new))
                        .query((row, number) -> {
                            var plan = row.getObject("plan_id", UUID.class);
                            var child = row.getObject("child_id", UUID.class);
                            return new Of<>(
                                    plan,
                                    child(
                                            row,
                                            child,
                                            categories.getOrDefault(
                                                    List.of(plan, child), List.of())));
                        })
                        .list());
    }

    private static Plan.Child child(ResultSet row, UUID id, List<Plan.Category> categories)
            throws SQLException {
        var reason = row.getString("end_reason");
        return new Plan.Child(
                id,
                row.getObject("person_record_id", UUID.class),
                row.getString("name"),
                row.getString("birth"),
                row.getObject("began_on", LocalDate.class),
                Plan.Earlier.valueOf(row.getString("earlier")),
                row.getObject("earlier_ended_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                reason == null ? null : Plan.EndReason.valueOf(reason),
                categories);
    }

    private Map<UUID, List<Plan.Outcome>> outcomes(List<UUID> plans) {
        var progress =
                jdbc.sql(
                                """
                                select outcome_id, judged_on, progress, words, judged_by from childprotection.plan_progress
                                 where plan_id = any(:plans) order by judged_on, recorded_at
                                """)
                        .param("plans", plans.toArray(UUID[]::new))
                        .query((row, number) ->
                                new Of<>(
                                        row.getObject("outcome_id", UUID.class),
                                        new Plan.Judgement(
                                                row.getObject("judged_on", LocalDate.class),
                                                Plan.Progress.valueOf(row.getString("progress")),
                                                row.getString("words"),
                                                row.getString("judged_by"))))
                        .list();
        var byOutcome = byPlan(progress);
        return byPlan(
                jdbc.sql(
                                """
                                select * from childprotection.plan_outcome
                                 where plan_id = any(:plans) order by place
                                """)
                        .param("plans", plans.toArray(UUID[]::new))
                        .query((row, number) -> {
                            var id = row.getObject("id", UUID.class);
                            return new Of<>(
                                    row.getObject("plan_id", UUID.class),
                                    new Plan.Outcome(
                                            id,
                                            row.getInt("place"),
                                            row.getString("outcome"),
                                            row.getString("measure"),
                                            row.getObject("wanted_by", LocalDate.class),
                                            row.getInt("version"),
                                            byOutcome.getOrDefault(id, List.of())));
                        })
                        .list());
    }

    private Map<UUID, List<Plan.Meeting>> meetings(List<UUID> plans) {
        return byPlan(
                jdbc.sql(
                                """
                                select * from childprotection.plan_meeting
                                 where plan_id = any(:plans) order by called_at desc
                                """)
                        .param("plans", plans.toArray(UUID[]::new))
                        .query((row, number) -> {
                            var meeting = row.getObject("meeting_id", UUID.class);
                            return new Of<>(
                                    row.getObject("plan_id", UUID.class),
                                    new Plan.Meeting(
                                            row.getObject("id", UUID.class),
                                            row.getObject("called_at", OffsetDateTime.class)
                                                    .toInstant(),
                                            meeting == null ? null : new MeetingId(meeting),
                                            row.getObject("held_on", LocalDate.class),
                                            row.getString("summary"),
                                            row.getString("written_by")));
                        })
                        .list());
    }

    /** The latest first; none for those of other agencies. */
    List<Visit> visits(PlanId id) {
        var children =
                byPlan(
                        jdbc.sql(
                                        """
                                        select c.visit_id, c.child_id, c.seen, c.why_not, c.words, p.name
                                          from childprotection.visit v
                                          join childprotection.visit_child c on c.visit_id = v.id
                                          join childprotection.plan_child p on p.plan_id = v.plan_id and p.child_id = c.child_id
                                         where v.plan_id = :plan order by p.name, c.child_id
                                        """)
                                .param("plan", id.value())
                                .query((row, number) ->
                                        new Of<>(
                                                row.getObject("visit_id", UUID.class),
                                                new Visit.Child(
                                                        row.getObject("child_id", UUID.class),
                                                        row.getString("name"),
                                                        Visit.Seen.valueOf(row.getString("seen")),
                                                        row.getString("why_not"),
                                                        row.getString("words"))))
                                .list());
        return jdbc.sql(
                        """
                        select * from childprotection.visit where plan_id = :plan
                         order by visited_on desc, recorded_at desc
                        """)
                .param("plan", id.value())
                .query((row, number) -> {
                    var visit = row.getObject("id", UUID.class);
                    return new Visit(
                            visit,
                            row.getObject("visited_on", LocalDate.class),
                            row.getString("place"),
                            row.getBoolean("announced"),
                            row.getString("home"),
                            row.getString("visited_by"),
                            children.getOrDefault(visit, List.of()));
                })
                .list();
    }

    /** The plan of this kind that a child of a case has now. */
    public Optional<Plan> current(CaseId id, Plan.Kind kind, UUID child) {
        return ofCase(id).stream()
                .filter(plan ->
                        plan.kind() == kind
                                && plan.current().stream()
                                        .anyMatch(each -> each.id().equals(child)))
                .findFirst();
    }
}
