package org.lineofsight.kernel.actions.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ActionQueries {

    private static final String LIST = Sql.file("actions/list");
    private static final String COUNTS = Sql.file("actions/counts");
    private static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Clock clock;

    ActionQueries(JdbcClient jdbc, Actions actions, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.clock = clock;
    }

    private record Count(ActionStatus status, boolean late, int number) {}

    /**
     * @param after where the page before ended, as it named it; absent for the first
     */
    ActionListPage list(ActionFilter filter, @Nullable String after, Actor reader) {
        var from = Place.ofDay(after);
        var found =
                asked(jdbc.sql(LIST), filter, reader)
                        .param("statuses", filter.state().statuses())
                        .param("late", filter.state() == ActionFilter.State.LATE)
                        .param("afterDue", from.by())
                        .param("afterId", from.id())
                        .param("limit", ON_A_PAGE + 1)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        var rows = actions.all(found.subList(0, Math.min(ON_A_PAGE, found.size())));
        return new ActionListPage(
                filter.mine(),
                whose(filter),
                states(filter, counts(filter, reader)),
                filter.mine() ? List.of() : agencies(),
                ActionFilter.Due.options(),
                new ActionListPage.Chosen(
                        filter.whose(),
                        filter.state().code(),
                        filter.agency() == null ? "" : filter.agency().toString(),
                        filter.due().name().toLowerCase(Locale.ROOT)),
                rows,
                found.size() > ON_A_PAGE
                        ? filter.address()
                                + "&after="
                                + Place.code(rows.getLast().due(), rows.getLast().id().value())
                        : null);
    }

    private JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, ActionFilter filter, Actor reader) {
        var today = LocalDate.now(clock);
        return statement
                .param("mine", filter.mine())
                .param("account", reader.accountId())
                .param("role", reader.role().name())
                .param("agency", reader.agencyId())
                .param("today", today)
                .param("until", filter.due().until(today))
                .param("of", filter.agency());
    }

    private List<Count> counts(ActionFilter filter, Actor reader) {
        return asked(jdbc.sql(COUNTS), filter, reader)
                .query((row, number) ->
                        new Count(
                                ActionStatus.valueOf(row.getString("status")),
                                row.getBoolean("late"),
                                row.getInt("number")))
                .list();
    }

    private static List<Choice> whose(ActionFilter filter) {
        return List.of(
                new Choice("For you or your agency", "/actions", null, filter.mine()),
                new Choice(
                        "In your cases, whoever does them",
                        "/actions?whose=run",
                        null,
                        !filter.mine()));
    }

    private static List<Choice> states(ActionFilter filter, List<Count> counts) {
        return Arrays.stream(ActionFilter.State.values())
                .map(state ->
                        new Choice(
                                state.label(),
                                filter.in(state).address(),
                                counts.stream()
                                        .filter(count -> state.has(count.status(), count.late()))
                                        .mapToInt(Count::number)
                                        .sum(),
                                state == filter.state()))
                .toList();
    }

    /** Those that have to do something in the reader's cases. */
    private List<Option> agencies() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Any agency"));
        options.addAll(
                jdbc.sql(
                                """
                                select distinct a.owner_agency_id, a.owner_agency from actions.action a
                                 where a.owner_agency_id is not null and actions.runs(a.record_id)
                                 order by a.owner_agency
                                """)
                        .query((row, number) -> Option.of(row.getString(1), row.getString(2)))
                        .list());
        return options;
    }
}
