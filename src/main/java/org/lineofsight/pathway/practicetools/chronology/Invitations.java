package org.lineofsight.pathway.practicetools.chronology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations to chronologies, under the reader's own rights. */
@Component
public class Invitations {

    private final JdbcClient jdbc;
    private final String all = Sql.file("practicetools/invitations");
    private final String waiting = Sql.file("practicetools/invited");

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits for an answer, with what the chronology is called. */
    record Waiting(Invitation invitation, String title) {

        @Override
        public String toString() {
            return "Waiting[" + invitation.id() + "]";
        }
    }

    /** Whether the actor has the chronology, rather than being invited to it. */
    boolean keeps(ChronologyId id) {
        return jdbc.sql("select practicetools.keeps(:id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * @throws NotVisible where the actor does not have the chronology
     */
    void requireKeeper(ChronologyId id) {
        if (!keeps(id)) {
            throw new NotVisible();
        }
    }

    /** All for who has the chronology, the first at the top; their own for who is invited. */
    public List<Invitation> to(ChronologyId id) {
        return jdbc.sql(all)
                .param("record", id.value())
                .query((row, number) -> invitation(row, row.getInt("entries")))
                .list();
    }

    /** The one by which the actor sees the chronology; empty where they have it. */
    Optional<Invitation> mine(ChronologyId id) {
        return keeps(id) ? Optional.empty() : to(id).stream().findFirst();
    }

    /** Those that wait for the actor. */
    List<Waiting> waiting() {
        var found =
                jdbc.sql(waiting)
                        .query((row, number) ->
                                new Waiting(invitation(row, 0), row.getString("title")))
                        .list();
        AuditTrail.read(
                found.stream().map(each -> each.invitation().chronology().value()).toList());
        return found;
    }

    private static Invitation invitation(ResultSet row, int entries) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new ChronologyId(row.getObject("record_id", UUID.class)),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getString("why"),
                row.getObject("invited_by_id", UUID.class),
                row.getString("invited_by"),
                row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                entries,
                row.getString("answered_by"),
                instant(row, "answered_at"),
                row.getString("ended_by"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
