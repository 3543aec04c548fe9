package org.lineofsight.partnership.board.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Escalations, as rows, under the actor's own rights. */
@Component
class Escalations {

    static final String KIND = "escalation";

    private static final String ESCALATIONS = Sql.file("board/escalations");

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Clocks clocks;

    Escalations(JdbcClient jdbc, Groups groups, Clocks clocks) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clocks = clocks;
    }

    /** What waits for a reply first, what is due first at the top; closed ones last. */
    List<Escalation> all() {
        var all = find(null);
        AuditTrail.read(all.stream().map(each -> each.id().value()).toList());
        return all.stream()
                .sorted(
                        Comparator.comparing((Escalation each) -> !each.open())
                                .thenComparing(Escalation::closed))
                .toList();
    }

    /**
     * @throws NotVisible where there is no such escalation, or none for this actor
     */
    Escalation require(EscalationId id) {
        AuditTrail.read(id.value());
        return find(id.value()).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private List<Escalation> find(@Nullable UUID id) {
        var names = groups.ever().stream().collect(Collectors.toMap(Group::id, Group::name));
        return jdbc.sql(ESCALATIONS)
                .param("escalation", id)
                .query((row, number) -> escalation(row, names))
                .list();
    }

    private Escalation escalation(ResultSet row, Map<GroupId, String> names) throws SQLException {
        var from = new GroupId(row.getObject("from_group", UUID.class));
        var to = new GroupId(row.getObject("to_group", UUID.class));
        var replied = row.getObject("replied_on", LocalDate.class);
        return new Escalation(
                new EscalationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                from,
                Objects.requireNonNull(names.get(from)),
                to,
                Objects.requireNonNull(names.get(to)),
                row.getString("what"),
                row.getString("why"),
                row.getString("asked"),
                row.getObject("raised_on", LocalDate.class),
                row.getString("raised_by"),
                replied == null
                        ? null
                        : new Escalation.Reply(
                                replied,
                                row.getString("decision"),
                                row.getString("reason"),
                                row.getString("replied_by")),
                row.getObject("closed_on", LocalDate.class),
                row.getString("effect"),
                row.getString("closed_by"),
                left(row),
                row.getInt("version"));
    }

    private @Nullable TimeLeft left(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")),
                        due.toInstant(),
                        stopped == null ? null : stopped.toInstant());
    }
}
