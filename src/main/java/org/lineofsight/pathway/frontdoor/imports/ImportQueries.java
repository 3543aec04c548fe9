package org.lineofsight.pathway.frontdoor.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imports, from outside. */
@Component
public class ImportQueries {

    private static final String IMPORTS = Sql.file("frontdoor/imports");
    private static final int MOST_LISTED = 100;

    private final JdbcClient jdbc;

    ImportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of a kind. */
    public List<Imported> newest(ImportKind kind) {
        return jdbc.sql(IMPORTS)
                .param("kind", kind.name())
                .param("id", null)
                .param("limit", MOST_LISTED)
                .query(ImportQueries::imported)
                .list();
    }

    /** One of a kind that the actor may take in. */
    Imported require(ImportId id, Actor actor) {
        var imported = find(id).orElseThrow(NotVisible::new);
        ImportRules.isForThem(imported.kind(), actor.role());
        AuditTrail.read(id.value());
        return imported;
    }

    Optional<Imported> find(ImportId id) {
        return jdbc.sql(IMPORTS)
                .param("kind", null)
                .param("id", id.value())
                .param("limit", 1)
                .query(ImportQueries::imported)
                .optional();
    }

    List<ImportId> running() {
        return jdbc.sql("select id from frontdoor.import where state = 'RUNNING' order by id")
                .query((row, number) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** When the same bytes were taken in before and stand; empty where they were not. */
    Optional<Imported> sameFile(Imported imported) {
        return newest(imported.kind()).stream()
                .filter(other -> !other.id().equals(imported.id()))
                .filter(other -> other.sha256().equals(imported.sha256()))
                .filter(other -> other.state() == ImportState.DONE)
                .findFirst();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("select content from frontdoor.import_file where import_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
    }

    /** The table that was read when the file came, read again from what was kept. */
    TableFile table(ImportId id) {
        try {
            return TableFile.read(content(id));
        } catch (NotATable e) {
            throw new IllegalStateException("What was kept could be read when it came", e);
        }
    }

    /**
     * What became of one line.
     *
     * @param became the contact or the call; absent where it was refused
     */
    public record Line(
            int line,
            Unit.Fate fate,
            Verdict verdict,
            List<String> remarks,
            @Nullable UUID became) {}

    /** How many lines had this fate and verdict. */
    public record Count(Unit.Fate fate, Verdict verdict, int number) {}

    List<Count> counts(ImportId id) {
        return jdbc.sql(
                        """
                        select fate, verdict, count(*)::int as number from frontdoor.import_line
                        where import_id = :id group by fate, verdict
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Count(
                                Unit.Fate.valueOf(row.getString("fate")),
                                Verdict.valueOf(row.getString("verdict")),
                                row.getInt("number")))
                .list();
    }

    /**
     * @param all whether lines of which nothing is to be said are there too
     */
    public List<Line> lines(ImportId id, boolean all, int most) {
        return jdbc.sql(
                        """
                        select line, fate, verdict, remarks, became from frontdoor.import_line
                        where import_id = :id and (:all or remarks <> '{}' or verdict <> 'ACCEPTED')
                        order by line limit :most
                        """)
                .param("id", id.value())
                .param("all", all)
                .param("most", most)
                .query((row, number) ->
                        new Line(
                                row.getInt("line"),
                                Unit.Fate.valueOf(row.getString("fate")),
                                Verdict.valueOf(row.getString("verdict")),
                                List.of((String[]) row.getArray("remarks").getArray()),
                                row.getObject("became", UUID.class)))
                .list();
    }

    Optional<Columns> remembered(ImportKind kind, String layout) {
        return jdbc.sql(
                        "select columns from frontdoor.import_layout where kind = :kind and layout = :layout")
                .param("kind", kind.name())
                .param("layout", layout)
                .query((row, number) ->
                        Columns.stored((String[]) row.getArray("columns").getArray()))
                .optional();
    }

    private static Imported imported(ResultSet row, int number) throws SQLException {
        var columns = row.getArray("columns");
        return new Imported(
                new ImportId(row.getObject("id", UUID.class)),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("layout"),
                List.of((String[]) row.getArray("headings").getArray()),
                row.getInt("lines"),
                columns == null ? null : Columns.stored((String[]) columns.getArray()),
                ImportState.valueOf(row.getString("state")),
                row.getInt("units"),
                row.getInt("units_done"),
                row.getString("fault"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                instant(row, "ended_at"),
                instant(row, "undone_at"),
                row.getString("undone_by"),
                row.getString("agency_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
