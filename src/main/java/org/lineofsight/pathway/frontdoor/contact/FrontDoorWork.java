package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for those who work at the front door. */
@Component
class FrontDoorWork implements WorkSource {

    private static final String WORK = Sql.file("frontdoor/front-door-work");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    FrontDoorWork(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    private record Waiting(UUID id, WorkItem item) {}

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)) {
            return List.of();
        }
        var waiting =
                jdbc.sql(WORK)
                        .param(
                                "soon",
                                clock.instant().plus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                        .query((row, number) -> waiting(row, actor))
                        .list();
        AuditTrail.read(waiting.stream().map(Waiting::id).toList());
        return waiting.stream().map(Waiting::item).toList();
    }

    private Waiting waiting(ResultSet row, Actor actor) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var status = ContactStatus.valueOf(row.getString("status"));
        var unread = row.getBoolean("unread_reply");
        var forManager = status == ContactStatus.PROPOSED && actor.is(FRONT_DOOR_MANAGER);
        var item =
                WorkItem.of(
                                unread || forManager ? Section.SENT_TO_ME : Section.DUE,
                                row.getString("reference") + ", " + row.getString("names"),
                                "/front-door/contacts/" + id)
                        .detail(unread ? "Reply to read" : status.label());
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Waiting(
                id,
                due == null
                        ? item
                        : item.due(
                                clocks.timeLeft(
                                        Allowance.Unit.valueOf(row.getString("clock_unit")),
                                        due.toInstant(),
                                        null)));
    }
}
