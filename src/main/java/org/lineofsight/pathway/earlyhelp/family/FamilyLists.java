package org.lineofsight.pathway.earlyhelp.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of families, each row with the clock that runs out first. */
@Component
public class FamilyLists {

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

    /** Those the reader may see, three hundred at most. */
    public List<Row> families(FamilyFilter filter) {
        var stage = filter.stage();
        var reason = filter.reason();
        var rows =
                jdbc.sql(FAMILIES)
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
                        .query(this::row)
                        .list();
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
