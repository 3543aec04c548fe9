package org.lineofsight.exchange.extracts.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableStream;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.web.SentFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Extracts as they are kept: the files, their tables, what could not be read, how far they are. */
@Component
class Uploads {

    private static final String UPLOAD =
            """
            select u.*, (select string_agg(f.name, ', ' order by f.place) from extracts.file f where f.upload_id = u.id) as files
              from extracts.upload u
            """;

    /** Whoever works on one and says nothing for so long has died. */
    private static final Duration DEAD = Duration.ofMinutes(3);

    /** Kept and shown; there may be more, which are counted. */
    static final int MOST_PROBLEMS = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Upload> newest() {
        return jdbc.sql(UPLOAD + " order by u.received_at desc, u.id limit 50")
                .query((row, number) -> upload(row))
                .list();
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    Upload require(UUID id) {
        AuditTrail.read(id);
        return find(id).orElseThrow(NotVisible::new);
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql(UPLOAD + " where u.id = :id")
                .param("id", id)
                .query((row, number) -> upload(row))
                .optional();
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var source = row.getString("source");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                Upload.State.valueOf(row.getString("state")),
                source == null ? null : ExtractSource.valueOf(source),
                row.getFloat("share"),
                row.getInt("rows_read"),
                row.getInt("refused"),
                row.getInt("queried"),
                row.getString("fault"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"),
                row.getString("files"));
    }

    void keep(UUID id, int place, SentFile file, String sha256) {
        jdbc.sql(
                        """
                        insert into extracts.file (id, upload_id, place, name, sha256, content)
                        values (:id, :upload, :place, :name, :sha256, :content)
                        """)
                .param("id", Ids.next())
                .param("upload", id)
                .param("place", place)
                .param("name", file.name())
                .param("sha256", sha256)
                .param("content", file.content())
                .update();
    }

    /** Places and names of its files. */
    List<Map.Entry<Integer, String>> files(UUID id) {
        return jdbc.sql(
                        "select place, name from extracts.file where upload_id = :id order by place")
                .param("id", id)
                .query((row, number) -> Map.entry(row.getInt("place"), row.getString("name")))
                .list();
    }

    byte[] content(UUID id, int place) {
        return jdbc.sql(
                        "select content from extracts.file where upload_id = :id and place = :place")
                .param("id", id)
                .param("place", place)
                .query(byte[].class)
                .single();
    }

    /** Another of which the same bytes came before and were taken. */
    Optional<Upload> sameBefore(UUID id) {
        return jdbc.sql(
                        UPLOAD
                                + """
                                 where u.state = 'DONE' and u.id <> :id
                                   and (select array_agg(f.sha256 order by f.sha256) from extracts.file f where f.upload_id = u.id)
                                     = (select array_agg(f.sha256 order by f.sha256) from extracts.file f where f.upload_id = :id)
                                 order by u.received_at desc limit 1
                                """)
                .param("id", id)
                .query((row, number) -> upload(row))
                .optional();
    }

    List<Sheet> sheets(UUID id) {
        return jdbc.sql("select * from extracts.sheet where upload_id = :id order by place")
                .param("id", id)
                .query((row, number) -> sheet(row))
                .list();
    }

    Sheet sheet(UUID id, int place) {
        return sheets(id).stream()
                .filter(each -> each.place() == place)
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var columns = row.getArray("columns");
        return new Sheet(
                row.getObject("upload_id", UUID.class),
                row.getInt("place"),
                row.getString("file"),
                row.getString("sheet"),
                row.getString("layout"),
                List.of((String[]) row.getArray("headings").getArray()),
                List.of((String[]) row.getArray("sample").getArray()),
                row.getString("shape"),
                columns == null
                        ? new Columns(Map.of())
                        : Columns.stored((String[]) columns.getArray()),
                row.getString("note"),
                row.getInt("rows"));
    }

    /** What somebody said of a table with these headings before. */
    Optional<Shapes.Recognised> remembered(String layout) {
        return jdbc.sql("select shape, columns from extracts.layout where layout = :layout")
                .param("layout", layout)
                .query((row, number) ->
                        new Shapes.Recognised(
                                row.getString("shape"),
                                Columns.stored((String[]) row.getArray("columns").getArray()),
                                null))
                .optional();
    }

    void remember(Sheet sheet, String shape, Columns columns, String by) {
        jdbc.sql(
                        """
                        insert into extracts.layout (layout, shape, columns, chosen_at, chosen_by)
                        values (:layout, :shape, :columns, :at, :by)
                        on conflict (layout) do update set shape = excluded.shape, columns = excluded.columns,
                            chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
                        """)
                .param("layout", sheet.layout())
                .param("shape", shape)
                .param("columns", columns.toStore())
                .param("at", now())
                .param("by", by)
                .update();
    }

    /** Before it is read, also for the second time. */
    void forgetTables(UUID id) {
        jdbc.sql("delete from extracts.sheet where upload_id = :id").param("id", id).update();
        jdbc.sql("delete from extracts.problem where upload_id = :id").param("id", id).update();
    }

    void add(UUID id, int place, TableStream.Head head, Shapes.Recognised recognised) {
        jdbc.sql(
                        """
                        insert into extracts.sheet (upload_id, place, file, sheet, layout, headings, sample, shape, columns, note)
                        values (:upload, :place, :file, :sheet, :layout, :headings, :sample, :shape, :columns, :note)
                        """)
                .param("upload", id)
                .param("place", place)
                .param("file", head.file())
                .param("sheet", head.sheet())
                .param("layout", head.table().layout())
                .param("headings", head.table().headings().toArray(String[]::new))
                .param(
                        "sample",
                        head.first().stream()
                                .map(line -> String.join(" | ", line.cells()))
                                .toArray(String[]::new))
                .param("shape", recognised.shape())
                .param("columns", recognised.columns().toStore())
                .param("note", recognised.note())
                .update();
    }

    void counted(UUID id, int place, int rows) {
        jdbc.sql("update extracts.sheet set rows = :rows where upload_id = :id and place = :place")
                .param("rows", rows)
                .param("id", id)
                .param("place", place)
                .update();
    }

    void add(UUID id, int from, TableStream.Head head, List<Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into extracts.problem (upload_id, place, file, sheet, line, heading, refused, words)
                        select :upload, :from + p.place, :file, :sheet, p.line, p.heading, p.refused, p.words
                          from unnest(cast(:lines as int[]), cast(:headings as text[]), cast(:refused as boolean[]), cast(:words as text[]))
                            with ordinality p(line, heading, refused, words, place)
                        """)
                .param("upload", id)
                .param("from", from)
                .param("file", head.file())
                .param("sheet", head.sheet())
                .param("lines", remarks.stream().map(Remark::line).toArray(Integer[]::new))
                .param("headings", remarks.stream().map(Remark::column).toArray(String[]::new))
                .param(
                        "refused",
                        remarks.stream()
                                .map(each -> each.verdict() == Verdict.REFUSED)
                                .toArray(Boolean[]::new))
                .param("words", remarks.stream().map(Remark::message).toArray(String[]::new))
                .update();
    }

    List<Problem> problems(UUID id, int most) {
        return jdbc.sql(
                        """
                        select file, sheet, line, heading, refused, words from extracts.problem
                         where upload_id = :id order by refused desc, place limit :most
                        """)
                .param("id", id)
                .param("most", most)
                .query((row, number) ->
                        new Problem(
                                row.getString("file"),
                                row.getString("sheet"),
                                row.getInt("line"),
                                row.getString("heading"),
                                row.getBoolean("refused"),
                                row.getString("words")))
                .list();
    }

    /** From one state to another; not where it has moved on meanwhile. */
    boolean move(UUID id, Upload.State from, Upload.State to) {
        return jdbc.sql(
                                """
                                update extracts.upload set state = :to, claimed_at = null,
                                       ended_at = case when :ended then cast(:at as timestamptz) end
                                 where id = :id and state = :from
                                """)
                        .param("to", to.name())
                        .param("ended", to == Upload.State.DONE || to == Upload.State.SET_ASIDE)
                        .param("at", now())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void confirmed(UUID id, String by) {
        jdbc.sql("update extracts.upload set confirmed_at = :at, confirmed_by = :by where id = :id")
                .param("at", now())
                .param("by", by)
                .param("id", id)
                .update();
    }

    void isOf(UUID id, @Nullable ExtractSource source) {
        jdbc.sql("update extracts.upload set source = :source where id = :id")
                .param("source", source == null ? null : source.name())
                .param("id", id)
                .update();
    }

    void fault(UUID id, @Nullable String words) {
        jdbc.sql("update extracts.upload set fault = :words where id = :id")
                .param("words", words)
                .param("id", id)
                .update();
    }

    /** What waits for somebody to work on it, and nobody does. */
    List<UUID> waiting() {
        return jdbc.sql(
                        """
                        select id from extracts.upload
                         where state in ('READING', 'TAKING') and (claimed_at is null or claimed_at < :dead) order by received_at
                        """)
                .param("dead", dead())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    boolean claim(UUID id) {
        return jdbc.sql(
                                """
                                update extracts.upload set claimed_at = :at
                                 where id = :id and state in ('READING', 'TAKING') and (claimed_at is null or claimed_at < :dead)
                                """)
                        .param("at", now())
                        .param("dead", dead())
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime dead() {
        return clock.instant().minus(DEAD).atOffset(ZoneOffset.UTC);
    }

    /**
     * How far it is.
     *
     * @return whether it is still to be read: somebody may have stopped it
     */
    boolean progress(UUID id, double share, int rows, int refused, int queried) {
        return jdbc.sql(
                                """
                                update extracts.upload set share = :share, rows_read = :rows, refused = :refused, queried = :queried,
                                       claimed_at = :at
                                 where id = :id and state = 'READING'
                                """)
                        .param("share", share)
                        .param("rows", rows)
                        .param("refused", refused)
                        .param("queried", queried)
                        .param("at", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
