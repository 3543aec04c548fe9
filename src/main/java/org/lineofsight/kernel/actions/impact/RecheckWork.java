package org.lineofsight.kernel.actions.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.actions.Recheck;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever raised an improvement action looks at it again after a year. */
@Component
class RecheckWork implements WorkSource {

    private static final String RECHECKS = Sql.file("actions/rechecks");

    private final JdbcClient jdbc;
    private final Improvements improvements;
    private final Clock clock;

    RecheckWork(JdbcClient jdbc, Improvements improvements, Clock clock) {
        this.jdbc = jdbc;
        this.improvements = improvements;
        this.clock = clock;
    }

    private record Row(UUID id, WorkItem item) {}

    @Override
    public List<WorkItem> of(Actor actor) {
        var rows =
                jdbc.sql(RECHECKS)
                        .param("until", LocalDate.now(clock).plusDays(Recheck.FROM_DAYS_BEFORE))
                        .param("account", actor.accountId())
                        .query((row, number) -> row(row))
                        .list();
        AuditTrail.read(rows.stream().map(Row::id).toList());
        return rows.stream().map(Row::item).toList();
    }

    private Row row(ResultSet row) throws SQLException {
        var id = new ActionId(row.getObject("id", UUID.class));
        var left = improvements.timeLeft(row.getObject("due_on", LocalDate.class), null);
        return new Row(
                id.value(),
                WorkItem.of(
                                left.state() == TimeLeft.State.LATE
                                                || left.state() == TimeLeft.State.DUE_TODAY
                                        ? Section.DUE
                                        : Section.SENT_TO_ME,
                                "Look again: " + row.getString("what"),
                                "/actions/" + id + "/recheck")
                        .due(left)
                        .detail(row.getString("reference")));
    }
}
