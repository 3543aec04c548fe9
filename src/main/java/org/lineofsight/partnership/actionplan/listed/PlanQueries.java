package org.lineofsight.partnership.actionplan.listed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Recheck;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list, under the reader’s own rights: a safeguarding lead sees their own agency’s part. */
@Component
class PlanQueries {

    /** More than this is no list that anybody reads; a file says so in its last line. */
    static final int MOST_IN_A_FILE = 5_000;

    private static final String LIST = Sql.file("actionplan/list");
    private static final String COUNTS = Sql.file("actionplan/counts");
    private static final String AGENCIES = Sql.file("actionplan/agencies");
    private static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Clock clock;

    PlanQueries(JdbcClient jdbc, Actions actions, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.clock = clock;
    }

    private record Found(
            UUID id,
            @Nullable String impact,
            @Nullable LocalDate recheckDue,
            @Nullable String found,
            @Nullable Instant escalatedAt,
            @Nullable UUID escalatedTo) {

        static Found of(ResultSet row) throws SQLException {
            var escalated = row.getObject("escalated_at", OffsetDateTime.class);
            return new Found(
                    row.getObject("action_id", UUID.class),
                    row.getString("impact"),
                    row.getObject("recheck_due_on", LocalDate.class),
                    row.getString("last_found"),
                    escalated == null ? null : escalated.toInstant(),
                    row.getObject("escalated_to", UUID.class));
        }

        PlanRow with(Action action) {
            return new PlanRow(
                    action,
                    impact == null ? null : Impact.Kind.valueOf(impact),
                    recheckDue,
                    found == null ? null : Recheck.Found.valueOf(found),
                    escalatedAt,
                    escalatedTo);
        }
    }

    /**
     * @param after where the page before ended, as it named it; absent for the first
     */
    PlanListPage page(PlanFilter filter, @Nullable String after, Actor reader) {
        var found = rows(filter, after, ON_A_PAGE + 1);
        var rows = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var counts = counts(filter);
        return new PlanListPage(
                reader.role() == Role.SAFEGUARDING_LEAD,
                reader.role() == Role.PARTNERSHIP_OFFICER,
                Arrays.stream(PlanState.values())
                        .map(state ->
                                new Choice(
                                        state.label(),
                                        filter.in(state).address(),
                                        counts.getOrDefault(state, 0),
                                        state == filter.state()))
                        .toList(),
                List.of(
                        new Choice(
                                "What is due first",
                                filter.sorted(false).address(),
                                null,
                                !filter.newest()),
                        new Choice(
                                "What was raised last",
                                filter.sorted(true).address(),
                                null,
                                filter.newest())),
                agencies(),
                sources(),
                themes(),
                PlanFilter.Due.options(),
                new PlanListPage.Chosen(
                        filter.state().code(),
                        filter.agencyCode(),
                        filter.source() == null ? "" : filter.source().code(),
                        filter.theme() == null ? "" : filter.theme(),
                        filter.due().code(),
                        filter.newest() ? "newest" : ""),
                digest(reader),
                rows,
                filter.query(),
                found.size() > ON_A_PAGE
                        ? filter.address() + "&after=" + place(filter, rows.getLast().action())
                        : null);
    }

    private static String place(PlanFilter filter, Action last) {
        var id = last.id().value();
        return filter.newest() ? Place.code(last.raisedAt(), id) : Place.code(last.due(), id);
    }

    /** Everything that the filter lets through, to the most that a file holds. */
    List<PlanRow> all(PlanFilter filter) {
        return rows(filter, null, MOST_IN_A_FILE);
    }

    private List<PlanRow> rows(PlanFilter filter, @Nullable String after, int most) {
        var day = Place.ofDay(filter.newest() ? null : after);
        var moment = Place.ofMoment(filter.newest() ? after : null);
        var found =
                asked(jdbc.sql(LIST), filter)
                        .param("state", filter.state().name())
                        .param("newest", filter.newest())
                        .param("afterDue", day.by())
                        .param("afterRaised", moment.by())
                        .param("afterId", filter.newest() ? moment.id() : day.id())
                        .param("limit", most)
                        .query((row, number) -> Found.of(row))
                        .list();
        var byId =
                actions.all(found.stream().map(Found::id).toList()).stream()
                        .collect(
                                Collectors.toMap(
                                        action -> action.id().value(), Function.identity()));
        return found.stream()
                .map(each -> each.with(Objects.requireNonNull(byId.get(each.id))))
                .toList();
    }

    private JdbcClient.StatementSpec asked(JdbcClient.StatementSpec statement, PlanFilter filter) {
        return dated(statement)
                .param("agency", filter.agency())
                .param("outside", filter.outside())
                .param("source", filter.source() == null ? null : filter.source().name())
                .param("theme", filter.theme())
                .param("until", filter.due().until(LocalDate.now(clock)));
    }

    private JdbcClient.StatementSpec dated(JdbcClient.StatementSpec statement) {
        var today = LocalDate.now(clock);
        return statement
                .param("today", today)
                .param("recheckUntil", today.plusDays(Recheck.FROM_DAYS_BEFORE));
    }

    private Map<PlanState, Integer> counts(PlanFilter filter) {
        var counts = new EnumMap<PlanState, Integer>(PlanState.class);
        asked(jdbc.sql(COUNTS), filter)
                .query(row -> {
                    counts.put(PlanState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    /** How many there are over all that the reader sees, in each state. */
    Map<PlanState, Integer> counts() {
        return counts(PlanFilter.of(null, null, null, null, null, null));
    }

    AgenciesPage perAgency() {
        var rows = new LinkedHashMap<String, AgenciesPage.Row>();
        dated(jdbc.sql(AGENCIES))
                .query(row -> {
                    var agency = row.getObject("owner_agency_id", UUID.class);
                    var name = row.getString("owner_agency");
                    rows.computeIfAbsent(
                                    String.valueOf(agency),
                                    key ->
                                            new AgenciesPage.Row(
                                                    agency,
                                                    name == null
                                                            ? "Somebody without an account here"
                                                            : name,
                                                    new EnumMap<>(PlanState.class)))
                            .counts()
                            .put(PlanState.valueOf(row.getString("state")), row.getInt("number"));
                });
        var totals = new EnumMap<PlanState, Integer>(PlanState.class);
        rows.values()
                .forEach(row ->
                        row.counts()
                                .forEach((state, number) ->
                                        totals.merge(state, number, Integer::sum)));
        return new AgenciesPage(List.copyOf(rows.values()), totals);
    }

    private List<Option> agencies() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Every agency"));
        options.addAll(
                jdbc.sql(
                                """
                                select owner_agency_id, max(owner_agency) from actions.published_improvement
                                 where owner_agency_id is not null group by owner_agency_id order by 2
                                """)
                        .query((row, number) -> Option.of(row.getString(1), row.getString(2)))
                        .list());
        options.add(Option.of(PlanFilter.OUTSIDE, "Somebody without an account here"));
        return options;
    }

    private static List<Option> sources() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Every source"));
        Arrays.stream(ActionSource.values())
                .map(each -> Option.of(each.code(), each.label()))
                .forEach(options::add);
        return options;
    }

    private List<Option> themes() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Every theme"));
        themesInUse().stream().map(theme -> Option.of(theme, theme)).forEach(options::add);
        return options;
    }

    /** As they were typed, each once. */
    List<String> themesInUse() {
        return jdbc.sql(
                        """
                        select min(theme) from actions.published_improvement
                         where theme is not null group by lower(theme) order by lower(min(theme))
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private @Nullable String digest(Actor reader) {
        if (reader.role() != Role.SAFEGUARDING_LEAD) {
            return null;
        }
        return jdbc.sql(
                        """
                        select week_on, due_soon, late, offered, to_check from actionplan.digest
                         where agency_id = :agency and offered is not null order by week_on desc limit 1
                        """)
                .param("agency", reader.agencyId())
                .query((row, number) ->
                        "In the week of %s you were told of %d due within 14 days, %d late, %d to be accepted and %d to be checked."
                                .formatted(
                                        InWords.dateWithoutWeekday(
                                                row.getObject("week_on", LocalDate.class)),
                                        row.getInt("due_soon"),
                                        row.getInt("late"),
                                        row.getInt("offered"),
                                        row.getInt("to_check")))
                .optional()
                .orElse(null);
    }
}
