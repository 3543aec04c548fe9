package org.lineofsight.partnership.businessplan.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plans with everything in them, under the reader's own rights. There are a few, of a few pages.
 */
@Component
public class Plans {

    private final JdbcClient jdbc;
    private final AskedOfAgencies asked;
    private final Clock clock;

    Plans(JdbcClient jdbc, AskedOfAgencies asked, Clock clock) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.clock = clock;
    }

    public LocalDate today() {
        return InWords.dayOf(clock.instant());
    }

    /** Those of today's year first, then drafts, then by year, the latest first. */
    public List<Plan> all() {
        var ids =
                jdbc.sql(
                                """
                                select id from businessplan.plan
                                 order by case state when 'AGREED' then 0 when 'DRAFT' then 1 else 2 end,
                                          last_year desc, first_year desc, strand, id
                                """)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        return load(ids);
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    public Plan require(PlanId id) {
        return load(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    public Priority require(PriorityId id) {
        return of("priority", id.value())
                .flatMap(plan ->
                        plan.priorities().stream().filter(each -> each.id().equals(id)).findFirst())
                .orElseThrow(NotVisible::new);
    }

    public PlanAction require(PlanActionId id) {
        return find(id).orElseThrow(NotVisible::new);
    }

    /** Empty also where it is not for this reader. */
    Optional<PlanAction> find(PlanActionId id) {
        return of("action", id.value())
                .flatMap(plan ->
                        plan.actions().stream().filter(each -> each.id().equals(id)).findFirst());
    }

    /** The action of an earlier plan that it goes on with; empty also where that is not visible. */
    Optional<PlanAction> carriedFrom(PlanAction action) {
        return Optional.ofNullable(action.carriedFrom()).flatMap(this::find);
    }

    /**
     * @throws NotVisible where there is no such milestone
     */
    PlanAction requireOfMilestone(UUID milestone) {
        return of("milestone", milestone)
                .flatMap(plan ->
                        plan.actions().stream()
                                .filter(each ->
                                        each.milestones().stream()
                                                .anyMatch(one -> one.id().equals(milestone)))
                                .findFirst())
                .orElseThrow(NotVisible::new);
    }

    /**
     * @param table one of this module, never from outside
     */
    private Optional<Plan> of(String table, UUID id) {
        return jdbc.sql("select plan_id from businessplan." + table + " where id = :id")
                .param("id", id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(plan -> load(List.of(plan)).stream().findFirst());
    }

    private List<Plan> load(List<UUID> ids) {
        AuditTrail.read(ids);
        var keys = ids.stream().map(UUID::toString).toArray(String[]::new);
        var milestones = milestones(keys);
        var notes = notes(keys);
        var actions = actions(keys, milestones, notes);
        var priorities = new HashMap<UUID, List<Priority>>();
        rows(
                "priority",
                "number",
                keys,
                row -> {
                    var id = row.getObject("id", UUID.class);
                    var plan = row.getObject("plan_id", UUID.class);
                    var number = row.getInt("number");
                    priorities
                            .computeIfAbsent(plan, each -> new ArrayList<>())
                            .add(
                                    new Priority(
                                            new PriorityId(id),
                                            new PlanId(plan),
                                            number,
                                            row.getString("title"),
                                            row.getString("sponsor"),
                                            row.getInt("version"),
                                            actions.getOrDefault(id, List.of())));
                });
        var plans = new HashMap<UUID, Plan>();
        jdbc.sql("select * from businessplan.plan where id = any(cast(:plans as uuid[]))")
                .param("plans", keys)
                .query(row -> {
                    var plan = plan(row, priorities);
                    plans.put(plan.id().value(), plan);
                });
        return ids.stream().filter(plans::containsKey).map(plans::get).toList();
    }

    /** What is done with each row of a table that belongs to one of the plans. */
    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private void rows(String table, String order, String[] plans, EachRow each) {
        jdbc.sql(
                        "select * from businessplan."
                                + table
                                + " where plan_id = any(cast(:plans as uuid[])) order by "
                                + order
                                + ", id")
                .param("plans", plans)
                .query(row -> {
                    each.take(row);
                });
    }

    private Map<UUID, List<Milestone>> milestones(String[] plans) {
        var found = new HashMap<UUID, List<Milestone>>();
        rows(
                "milestone",
                "due_on",
                plans,
                row ->
                        found.computeIfAbsent(
                                        row.getObject("action_id", UUID.class),
                                        each -> new ArrayList<>())
                                .add(
                                        new Milestone(
                                                row.getObject("id", UUID.class),
                                                row.getString("what"),
                                                row.getObject("due_on", LocalDate.class),
                                                row.getObject("met_on", LocalDate.class))));
        return found;
    }

    private Map<UUID, List<Note>> notes(String[] plans) {
        var found = new HashMap<UUID, List<Note>>();
        rows(
                "note",
                "on_day desc, at desc",
                plans,
                row ->
                        found.computeIfAbsent(
                                        row.getObject("action_id", UUID.class),
                                        each -> new ArrayList<>())
                                .add(
                                        new Note(
                                                Note.Kind.valueOf(row.getString("kind")),
                                                row.getObject("on_day", LocalDate.class),
                                                row.getString("words"),
                                                row.getString("by_name"),
                                                row.getObject("at", OffsetDateTime.class)
                                                        .toInstant())));
        return found;
    }

    private Map<UUID, List<PlanAction>> actions(
            String[] plans, Map<UUID, List<Milestone>> milestones, Map<UUID, List<Note>> notes) {
        var standing = asked.standing(improvements(plans));
        var found = new HashMap<UUID, List<PlanAction>>();
        jdbc.sql(
                        """
                        select a.*, p.number as priority_number, l.closed_on
                          from businessplan.action a
                          join businessplan.priority p on p.id = a.priority_id
                          join businessplan.plan l on l.id = a.plan_id
                         where a.plan_id = any(cast(:plans as uuid[]))
                         order by p.number, a.number
                        """)
                .param("plans", plans)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    found.computeIfAbsent(
                                    row.getObject("priority_id", UUID.class),
                                    each -> new ArrayList<>())
                            .add(
                                    action(
                                            row,
                                            standing,
                                            milestones.getOrDefault(id, List.of()),
                                            notes.getOrDefault(id, List.of())));
                });
        return found;
    }

    private Collection<UUID> improvements(String[] plans) {
        return jdbc.sql(
                        """
                        select improvement_id from businessplan.action
                         where plan_id = any(cast(:plans as uuid[])) and improvement_id is not null
                        """)
                .param("plans", plans)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static PlanAction action(
            ResultSet row,
            Map<ActionId, PlanAction.Asked> standing,
            List<Milestone> milestones,
            List<Note> notes)
            throws SQLException {
        var agency = row.getObject("agency_id", UUID.class);
        var improvement = row.getObject("improvement_id", UUID.class);
        var carried = row.getObject("carried_from", UUID.class);
        return new PlanAction(
                new PlanActionId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new PriorityId(row.getObject("priority_id", UUID.class)),
                row.getInt("priority_number") + "." + row.getInt("number"),
                new ActionWords(
                        row.getString("what"),
                        row.getString("lead"),
                        row.getString("board_lead"),
                        agency == null ? null : new AgencyId(agency),
                        row.getString("agency"),
                        row.getString("timescale"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("measures"),
                        row.getString("indicator"),
                        row.getString("outcomes")),
                improvement == null
                        ? null
                        : PlanAction.Asked.by(
                                standing.get(new ActionId(improvement)),
                                row.getObject("closed_on", LocalDate.class)),
                row.getObject("done_on", LocalDate.class),
                row.getString("impact_words"),
                row.getObject("taken_out_on", LocalDate.class),
                carried == null ? null : new PlanActionId(carried),
                row.getInt("version"),
                milestones,
                notes);
    }

    private static Plan plan(ResultSet row, Map<UUID, List<Priority>> priorities)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var begunFrom = row.getObject("begun_from", UUID.class);
        return new Plan(
                new PlanId(id),
                row.getString("title"),
                Strand.valueOf(row.getString("strand")),
                new ReportingYear(row.getInt("first_year")),
                new ReportingYear(row.getInt("last_year")),
                PlanState.valueOf(row.getString("state")),
                row.getString("source"),
                begunFrom == null ? null : new PlanId(begunFrom),
                row.getString("begun_by"),
                agreed(row),
                closed(row),
                row.getInt("version"),
                priorities.getOrDefault(id, List.of()));
    }

    private static Plan.@Nullable Agreed agreed(ResultSet row) throws SQLException {
        var on = row.getObject("agreed_on", LocalDate.class);
        return on == null
                ? null
                : new Plan.Agreed(on, row.getString("agreed_group"), row.getString("agreed_by"));
    }

    private static Plan.@Nullable Closed closed(ResultSet row) throws SQLException {
        var on = row.getObject("closed_on", LocalDate.class);
        return on == null
                ? null
                : new Plan.Closed(on, row.getString("closed_words"), row.getString("closed_by"));
    }
}
