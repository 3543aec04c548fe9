package org.lineofsight.pathway.practicetools.chronology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Chronologies as pages show them. The database leaves out what the actor may not see. */
@Component
public class ChronologyQueries {

    private final JdbcClient jdbc;
    private final String entries = Sql.file("practicetools/entries");

    ChronologyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A chronology's head. Does not print. */
    public record Head(
            UUID id,
            String title,
            UUID authorId,
            String authorName,
            String agencyName,
            Instant begunAt) {

        @Override
        public String toString() {
            return "Head[" + id + "]";
        }
    }

    /**
     * @throws NotVisible where there is none, or none for this actor
     */
    Head require(ChronologyId id) {
        var found =
                jdbc.sql(
                                """
                                select id, title, author_id, author_name, agency_name, begun_at
                                  from practicetools.chronology where id = :id
                                """)
                        .param("id", id.value())
                        .query(ChronologyQueries::head)
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(id.value());
        return found;
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getObject("author_id", UUID.class),
                row.getString("author_name"),
                row.getString("agency_name"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant());
    }

    /** Those named in it, in the order in which they came. */
    List<Person> people(ChronologyId id) {
        return jdbc.sql(
                        """
                        select place, part, given, family, other_names from practicetools.chronology_person
                         where record_id = :id order by place
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Person(
                                row.getInt("place"),
                                Part.valueOf(row.getString("part")),
                                row.getString("given"),
                                row.getString("family"),
                                row.getString("other_names")))
                .list();
    }

    /**
     * The entries that hold, by the earliest day each can have been, the more exact first; those
     * without a date at the end.
     */
    List<Entry> entries(ChronologyId id) {
        return jdbc.sql(entries).param("record", id.value()).query(ChronologyQueries::entry).list();
    }

    /**
     * @throws NotVisible where it does not hold, or is another chronology's
     */
    Entry entry(ChronologyId id, UUID entry) {
        return entries(id).stream()
                .filter(each -> each.id().equals(entry))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Chronologies that this actor began, added to or is invited to. */
    List<Head> mine(Actor actor) {
        var found =
                jdbc.sql(
                                """
                                select c.id, c.title, c.author_id, c.author_name, c.agency_name, c.begun_at
                                  from practicetools.chronology c
                                 where c.author_id = :account or c.agency_id = :agency
                                    or c.id in (select record_id from access.published_involvement)
                                    or exists (select 1 from practicetools.entry e
                                                where e.record_id = c.id and e.entered_by_id = :account)
                                 order by c.begun_at desc limit 100
                                """)
                        .param("account", actor.accountId())
                        .param("agency", actor.requireAgency())
                        .query(ChronologyQueries::head)
                        .list();
        AuditTrail.read(found.stream().map(Head::id).toList());
        return found;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var people = row.getArray("people");
        return new Entry(
                row.getObject("id", UUID.class),
                new HappenedOn(
                        HappenedOn.Exactness.valueOf(row.getString("exactness")),
                        row.getBoolean("roughly"),
                        row.getObject("earliest", LocalDate.class),
                        row.getObject("latest", LocalDate.class)),
                row.getString("happened"),
                row.getString("impact"),
                Arrays.asList((Integer[]) people.getArray()),
                row.getBoolean("significant"),
                row.getString("source_agency"),
                row.getString("source_kind"),
                row.getString("source_document"),
                row.getString("source_who"),
                row.getObject("entered_by_id", UUID.class),
                row.getString("entered_by"),
                row.getString("entered_agency"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                row.getString("correction_reason"));
    }
}
