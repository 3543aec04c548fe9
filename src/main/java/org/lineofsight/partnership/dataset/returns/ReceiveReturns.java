package org.lineofsight.partnership.dataset.returns;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.ReturnFileId;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.dataset.reading.TableReader;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes files in: reads each, and keeps it with what became of every row. */
@UseCase
public class ReceiveReturns {

    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    ReceiveReturns(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    public DeliveryId receive(String partnership, ReportingYear year, FigureFiles files, Actor by) {
        ReturnRules.somethingHasToCome(files);
        var set = open(partnership.strip(), year);
        var delivery = DeliveryId.next();
        jdbc.sql(
                        """
                        insert into dataset.delivery (id, figure_set_id, received_at, received_by_id, received_by, not_read)
                        values (:id, :set, :at, :byId, :by, :notRead)
                        """)
                .param("id", delivery.value())
                .param("set", set.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("notRead", files.notRead().toArray(String[]::new))
                .update();
        Set<String> taken = new HashSet<>();
        for (var file : files.files()) {
            var table = TableReader.read(file.name(), file.content());
            var key = key(table);
            keep(
                    set,
                    delivery,
                    taken.add(key) ? key : key + "/" + file.name(),
                    table,
                    file.content());
        }
        AuditTrail.wrote(set.value());
        return delivery;
    }

    /** Two people may send the first files of a year at once. */
    private FigureSetId open(String partnership, ReportingYear year) {
        jdbc.sql(
                        """
                        insert into dataset.figure_set (id, partnership, year_starts, opened_at)
                        values (:id, :partnership, :year, :at) on conflict do nothing
                        """)
                .param("id", FigureSetId.next().value())
                .param("partnership", partnership)
                .param("year", year.starts())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(
                        "select id from dataset.figure_set where partnership = :partnership and year_starts = :year")
                .param("partnership", partnership)
                .param("year", year.starts())
                .query((row, number) -> new FigureSetId(row.getObject("id", UUID.class)))
                .single();
    }

    /**
     * A table that is known takes the place of the same table, whatever its file is called this
     * time.
     */
    private static String key(Table table) {
        var kind = table.kind();
        return kind == null
                ? "file " + Wording.plain(table.file())
                : "table " + kind.name() + " " + kind.yearOf(table.id());
    }

    private void keep(
            FigureSetId set, DeliveryId delivery, String key, Table table, byte[] content) {
        var id = ReturnFileId.next();
        var kind = table.kind();
        jdbc.sql(
                        """
                        insert into dataset.file (id, delivery_id, figure_set_id, table_key, version, name, kind, refusal, content, sha256)
                        select :id, :delivery, :set, :key, coalesce(max(version), 0) + 1, :name, :kind, :refusal, :content, :sha256
                        from dataset.file where figure_set_id = :set and table_key = :key
                        """)
                .param("id", id.value())
                .param("delivery", delivery.value())
                .param("set", set.value())
                .param("key", key)
                .param("name", table.file())
                .param("kind", kind == null ? null : kind.name())
                .param("refusal", table.refusal())
                .param("content", content)
                .param("sha256", sha256(content))
                .update();
        keepColumns(id, table);
        keepRows(id, table);
        keepCells(id, table);
        keepRemarks(id, table);
    }

    private void keepColumns(ReturnFileId id, Table table) {
        batches.batchUpdate(
                """
                insert into dataset.file_column (file_id, place, name, label, type, role, required, sum)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                numbered(table.columns()),
                AT_A_TIME,
                (insert, column) -> {
                    insert.setObject(1, id.value());
                    insert.setInt(2, column.place());
                    insert.setString(3, column.thing().name());
                    insert.setString(4, column.thing().label());
                    insert.setString(5, column.thing().type().name());
                    insert.setString(6, column.thing().role().name());
                    insert.setBoolean(7, column.thing().required());
                    insert.setString(8, column.thing().sum().name());
                });
    }

    private void keepRows(ReturnFileId id, Table table) {
        batches.batchUpdate(
                "insert into dataset.file_row (file_id, line, verdict, standing) values (?, ?, ?, ?)",
                table.rows(),
                AT_A_TIME,
                (insert, row) -> {
                    insert.setObject(1, id.value());
                    insert.setInt(2, row.line());
                    insert.setString(3, row.verdict().name());
                    insert.setString(4, row.standing().name());
                });
    }

    /** A cell in its place. */
    private record Placed(int line, int place, Cell cell) {}

    private void keepCells(ReturnFileId id, Table table) {
        var cells =
                table.rows().stream()
                        .flatMap(row ->
                                numbered(table.columns()).stream()
                                        .flatMap(column ->
                                                row.cell(column.thing().name()).stream()
                                                        .map(cell ->
                                                                new Placed(
                                                                        row.line(),
                                                                        column.place(),
                                                                        cell))))
                        .toList();
        batches.batchUpdate(
                """
                insert into dataset.cell (file_id, line, place, says, as_given, figure, day, absence)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                cells,
                AT_A_TIME,
                (insert, placed) -> {
                    insert.setObject(1, id.value());
                    insert.setInt(2, placed.line());
                    insert.setInt(3, placed.place());
                    insert.setString(5, placed.cell().asGiven());
                    insert.setNull(6, Types.NUMERIC);
                    insert.setNull(7, Types.DATE);
                    insert.setNull(8, Types.VARCHAR);
                    insert.setString(4, says(insert, placed.cell()));
                });
    }

    private static String says(PreparedStatement insert, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.Figure figure -> {
                insert.setBigDecimal(6, figure.value());
                return "FIGURE";
            }
            case Cell.Day day -> {
                insert.setObject(7, day.value());
                return "DAY";
            }
            case Cell.NotRecorded missing -> {
                insert.setString(8, missing.why().name());
                return "NOT_RECORDED";
            }
            case Cell.Words words -> {
                return "WORDS";
            }
            case Cell.Unreadable unreadable -> {
                return "UNREADABLE";
            }
        }
    }

    private void keepRemarks(ReturnFileId id, Table table) {
        batches.batchUpdate(
                """
                insert into dataset.remark (file_id, place, line, column_name, verdict, message)
                values (?, ?, ?, ?, ?, ?)
                """,
                numbered(table.allRemarks().toList()),
                AT_A_TIME,
                (insert, remark) -> {
                    insert.setObject(1, id.value());
                    insert.setInt(2, remark.place());
                    insert.setInt(3, remark.thing().line());
                    insert.setString(4, remark.thing().column());
                    insert.setString(5, remark.thing().verdict().name());
                    insert.setString(6, remark.thing().message());
                });
    }

    private record Numbered<T>(int place, T thing) {}

    private static <T> List<Numbered<T>> numbered(List<T> things) {
        return IntStream.range(0, things.size())
                .mapToObj(place -> new Numbered<>(place, things.get(place)))
                .toList();
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
