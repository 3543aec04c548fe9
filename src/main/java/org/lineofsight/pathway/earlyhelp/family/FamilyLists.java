package org.lineofsight.pathway.earlyhelp.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.web.Pages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of families, each row with the clock that runs out first. */
@Component
public class FamilyLists {

    static final int ROWS_ON_A_PAGE = 50;

    private static final String FAMILIES = Sql.file("earlyhelp/families");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    FamilyLists(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param left absent where no clock runs, with its title
     */
    public record Row(Family family, @Nullable TimeLeft left, @Nullable String clock) {}

    record Count(Stage stage, int number) {}

    /**
     * One page of those the reader may see.
     *
     * @param number how many there are on all pages
     */
    public record Page(List<Row> rows, int number, Pages pages) {}

    /**
     * @param address of the list, without the page
     * @param after absent for the first page
     */
    Page families(FamilyFilter filter, FamilyFilter.@Nullable After after, String address) {
        var number = new int[1];
        var rows =
                listed(filter, after)
                        .param("keyWorker", null)
                        .param("before", null)
                        .param("limit", ROWS_ON_A_PAGE + 1)
                        .query((row, place) -> {
                            number[0] = row.getInt("number");
                            return row(row, place);
                        })
                        .list();
        var shown = noted(rows.stream().limit(ROWS_ON_A_PAGE).toList());
        return new Page(
                shown,
                number[0],
                new Pages(
                        after == null ? null : address,
                        rows.size() > shown.size() ? next(address, shown.getLast()) : null,
                        null));
    }

    private static String next(String address, Row last) {
        var left = last.left();
        return address
                + (address.contains("?") ? "&" : "?")
                + "after="
                + new FamilyFilter.After(
                                left == null ? null : left.dueAt(), last.family().id().value())
                        .key();
    }

    /** Families whose key worker this is and of whom the front door has decided. */
    List<Row> answeredFor(UUID keyWorker) {
        return noted(
                listed(FamilyFilter.OPEN.withStage(Stage.STEPPED_UP), null)
                        .param("keyWorker", keyWorker)
                        .param("before", null)
                        .param("limit", ROWS_ON_A_PAGE)
                        .query(this::row)
                        .list()
                        .stream()
                        .filter(row -> row.family().answeredFromAbove())
                        .toList());
    }

    /** What is due before then for families whose key worker this is. */
    List<Row> dueFor(UUID keyWorker, Instant before) {
        return noted(
                listed(FamilyFilter.OPEN, null)
                        .param("keyWorker", keyWorker)
                        .param("before", before.atOffset(ZoneOffset.UTC))
                        .param("limit", ROWS_ON_A_PAGE)
                        .query(this::row)
                        .list());
    }

    private JdbcClient.StatementSpec listed(
            FamilyFilter filter, FamilyFilter.@Nullable After after) {
        var stage = filter.stage();
        var reason = filter.reason();
        var due = after == null ? null : after.due();
        return jdbc.sql(FAMILIES)
                .param("stage", stage == null ? null : stage.name())
                .param("all", filter.all() || reason != null)
                .param("agency", filter.agency())
                .param("reason", reason == null ? null : reason.name())
                .param("drifted", filter.drifted())
                .param("planned", filter.planned())
                .param("assessed", filter.assessed())
                .param("assessor", filter.assessor())
                .param("step", filter.step())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("afterDue", due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param("afterId", after == null ? null : after.id());
    }

    private static List<Row> noted(List<Row> rows) {
        AuditTrail.read(rows.stream().map(row -> row.family().id().value()).toList());
        return rows;
    }

    List<Count> openByStage() {
        return jdbc.sql(
                        "select stage, count(*)::int as number from earlyhelp.family where stage <> 'CLOSED' group by stage")
                .query((row, number) ->
                        new Count(Stage.valueOf(row.getString("stage")), row.getInt("number")))
                .list();
    }

    /** Questions that wait for the reader's agency, or for the reader. */
    List<FamilyQueries.Request> waitingForMe() {
        var requests =
                jdbc.sql(
                                """
                                select * from earlyhelp.request r
                                 where r.answer is null
                                   and (r.agency_id = (select platform.actor_agency())
                                        or r.account_id = (select platform.actor_account()))
                                 order by r.asked_at, r.id
                                """)
                        .query(FamilyQueries::request)
                        .list();
        AuditTrail.read(requests.stream().map(request -> request.family().value()).toList());
        return requests;
    }

    private Row row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Row(
                Families.family(row, number),
                due == null
                        ? null
                        : clocks.timeLeft(
                                Allowance.Unit.valueOf(row.getString("unit")),
                                due.toInstant(),
                                null),
                due == null ? null : EarlyHelpTimescales.title(row.getString("code")));
    }
}
