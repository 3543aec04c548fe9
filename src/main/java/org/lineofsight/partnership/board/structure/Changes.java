package org.lineofsight.partnership.board.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The story of each group: who changed what, and when. */
@Component
class Changes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Changes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two people who change one group do so one after the other. */
    void begin(GroupId group) {
        jdbc.sql("update board.partnership_group set version = version + 1 where id = :id")
                .param("id", group.value())
                .update();
    }

    void note(
            GroupId group,
            ChangeKind kind,
            UUID subject,
            String words,
            LocalDate showsFrom,
            Actor by) {
        jdbc.sql(
                        """
                        insert into board.change (id, group_id, kind, row_id, words, shows_from, by_id, by_name, at)
                        values (:id, :group, :kind, :subject, :words, :from, :byId, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("kind", kind.name())
                .param("subject", subject)
                .param("words", words)
                .param("from", showsFrom)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", now())
                .update();
        AuditTrail.wrote(group.value());
    }

    void undone(Change change, Actor by) {
        jdbc.sql("update board.change set undone_at = :at, undone_by = :by where id = :id")
                .param("at", now())
                .param("by", by.name())
                .param("id", change.id())
                .update();
    }

    /** The latest first, those that were put right too. */
    List<Change> of(GroupId group) {
        return jdbc.sql(
                        """
                        select id, kind, row_id, words, shows_from, by_name, at, undone_at, undone_by
                          from board.change where group_id = :group order by at desc, id desc
                        """)
                .param("group", group.value())
                .query((row, number) -> change(row))
                .list();
    }

    /** The day of the change before this day. */
    Optional<LocalDate> before(LocalDate day) {
        return jdbc.sql(
                        """
                        select shows_from from board.change where undone_at is null and shows_from < :day
                         order by shows_from desc limit 1
                        """)
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    /** The day of the change after this day. */
    Optional<LocalDate> after(LocalDate day) {
        return jdbc.sql(
                        """
                        select shows_from from board.change where undone_at is null and shows_from > :day
                         order by shows_from limit 1
                        """)
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Change change(ResultSet row) throws SQLException {
        var undone = row.getObject("undone_at", OffsetDateTime.class);
        return new Change(
                row.getObject("id", UUID.class),
                ChangeKind.valueOf(row.getString("kind")),
                row.getObject("row_id", UUID.class),
                row.getString("words"),
                row.getObject("shows_from", LocalDate.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                undone == null ? null : undone.toInstant(),
                row.getString("undone_by"));
    }
}
