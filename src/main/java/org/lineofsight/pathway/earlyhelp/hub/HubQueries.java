package org.lineofsight.pathway.earlyhelp.hub;

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
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hub's lists. */
@Component
class HubQueries {

    static final int ROWS_ON_A_PAGE = 50;

    private static final String CONTACTS = Sql.file("earlyhelp/contacts");
    private static final String COUNTS = Sql.file("earlyhelp/contact-counts");

    private static final String EARLIER = Sql.file("earlyhelp/earlier-contacts");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    HubQueries(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** One page and, where there are more, one row beyond it. */
    List<HubListPage.Row> contacts(HubFilter filter, HubFilter.@Nullable After after) {
        var rows =
                jdbc.sql(CONTACTS)
                        .param("answered", filter.answered())
                        .param("late", filter.late())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("channel", filter.channel() == null ? null : filter.channel().name())
                        .param("outcome", filter.outcome() == null ? null : filter.outcome().name())
                        .param("month", filter.month() == null ? null : filter.month().atDay(1))
                        .param("asker", filter.asker() == null ? null : filter.asker().name())
                        .param(
                                "afterDue",
                                after == null ? null : after.due().atOffset(ZoneOffset.UTC))
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", ROWS_ON_A_PAGE + 1)
                        .query(this::row)
                        .list();
        AuditTrail.read(rows.stream().limit(ROWS_ON_A_PAGE).map(HubListPage.Row::id).toList());
        return rows;
    }

    /** Other contacts about the same children, newest first. */
    List<HubListPage.Row> earlier(HubContactId id) {
        var rows = jdbc.sql(EARLIER).param("record", id.value()).query(this::row).list();
        AuditTrail.read(rows.stream().map(HubListPage.Row::id).toList());
        return rows;
    }

    record Count(Channel channel, boolean late, int number) {}

    /** How many wait, by channel and by whether the time is up. */
    List<Count> waiting() {
        return jdbc.sql(COUNTS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Count(
                                Channel.valueOf(row.getString("channel")),
                                row.getBoolean("late"),
                                row.getInt("number")))
                .list();
    }

    private HubListPage.Row row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        @Nullable Instant stoppedAt = stopped == null ? null : stopped.toInstant();
        var outcome = row.getString("outcome");
        return new HubListPage.Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("names"),
                Channel.valueOf(row.getString("channel")),
                AskerKind.valueOf(row.getString("asker_kind")),
                row.getString("asker_is"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                due,
                clocks.timeLeft(Allowance.Unit.valueOf(row.getString("unit")), due, stoppedAt),
                row.getString("domestic_abuse").equals("YES"),
                row.getString("consent").equals("GIVEN"),
                row.getObject("known_family_id", UUID.class) != null,
                outcome == null ? null : HubOutcome.valueOf(outcome));
    }
}
