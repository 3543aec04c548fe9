package org.lineofsight.kernel.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Minutes that the chair has still to write, approve or send; minutes to read; and minutes that
 * nobody has opened in time, for whoever sent them.
 */
@Component
class MinutesWork implements WorkSource {

    private static final String WORK = Sql.file("meetings/minutes-work");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final MinutesDue due;

    MinutesWork(JdbcClient jdbc, Clocks clocks, MinutesDue due) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.due = due;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return jdbc
                .sql(WORK)
                .param("account", actor.accountId())
                .param("role", actor.role().name())
                .param("agency", actor.agencyId())
                .query(this::item)
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WorkItem> item(ResultSet row, int number) throws SQLException {
        var reference = row.getString("reference");
        var href = "/meetings/" + row.getString("record_id") + "/minutes";
        var who = row.getString("who");
        return switch (row.getString("what")) {
            case "READ" ->
                    Optional.of(
                            WorkItem.of(
                                    Section.SENT_TO_ME,
                                    "Read the minutes of meeting " + reference,
                                    href));
            case "CHASE" ->
                    Optional.of(row.getObject("at", OffsetDateTime.class).toInstant())
                            .filter(due::shouldHaveOpened)
                            .map(sent ->
                                    WorkItem.of(
                                                    Section.DUE,
                                                    "Minutes not opened: meeting " + reference,
                                                    href)
                                            .detail(who));
            default -> Optional.of(toSend(row, reference, href));
        };
    }

    private WorkItem toSend(ResultSet row, String reference, String href) throws SQLException {
        var left =
                clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        null);
        var pressing =
                left.state() == TimeLeft.State.LATE || left.state() == TimeLeft.State.DUE_TODAY;
        return WorkItem.of(
                        pressing ? Section.DUE : Section.SENT_TO_ME,
                        "Minutes to be sent: meeting " + reference,
                        href)
                .due(left);
    }
}
