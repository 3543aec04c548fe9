package org.lineofsight.partnership.dataset.returns;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.ReturnFileId;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures as they were kept, read back as they were read. */
@Component
public class StoredFigures {

    private final JdbcClient jdbc;

    StoredFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Figures of(FigureSet set) {
        var files =
                jdbc.sql(
                                """
                                select id, name, kind, refusal from dataset.current_file where figure_set_id = :set
                                """)
                        .param("set", set.id().value())
                        .query(StoredFigures::file)
                        .list();
        return new Figures(set.partnership(), set.year(), tables(files), notRead(set.id()));
    }

    public Map<String, ReturnFileId> filesOf(FigureSetId set) {
        var files = new HashMap<String, ReturnFileId>();
        jdbc.sql("select id, name from dataset.current_file where figure_set_id = :set")
                .param("set", set.value())
                .query(row -> {
                    files.put(
                            tableId(row.getString("name")),
                            new ReturnFileId(row.getObject("id", UUID.class)));
                });
        return files;
    }

    Table table(ReturnFileId id) {
        var files =
                jdbc.sql("select id, name, kind, refusal from dataset.file where id = :id")
                        .param("id", id.value())
                        .query(StoredFigures::file)
                        .list();
        return tables(files).getFirst();
    }

    private List<String> notRead(FigureSetId set) {
        return jdbc.sql(
                        """
                        select distinct unnest(not_read) as name from dataset.delivery
                        where figure_set_id = :set and undone_at is null order by name
                        """)
                .param("set", set.value())
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private record File(UUID id, String name, @Nullable String kind, @Nullable String refusal) {}

    private static File file(ResultSet row, int number) throws SQLException {
        return new File(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("refusal"));
    }

    private List<Table> tables(List<File> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var ids = files.stream().map(File::id).toArray(UUID[]::new);
        var columns = columns(ids);
        var cells = cells(ids, columns);
        var remarks = remarks(ids);
        var rows = rows(ids, cells, remarks);
        return files.stream()
                .sorted(Comparator.comparing(File::name))
                .map(file -> table(file, columns, rows, remarks))
                .toList();
    }

    private static Table table(
            File file,
            Map<UUID, List<Column>> columns,
            Map<UUID, List<Row>> rows,
            Map<Place, List<Remark>> remarks) {
        var ofFile = rows.getOrDefault(file.id(), List.of());
        var lines = ofFile.stream().map(Row::line).collect(Collectors.toSet());
        // What is said of a line that is no row, such as the header, is said of the file.
        var aboutFile =
                remarks.entrySet().stream()
                        .filter(remark ->
                                remark.getKey().file().equals(file.id())
                                        && !lines.contains(remark.getKey().line()))
                        .sorted(Comparator.comparing(remark -> remark.getKey().line()))
                        .flatMap(remark -> remark.getValue().stream())
                        .toList();
        return new Table(
                tableId(file.name()),
                file.name(),
                kind(file.kind()),
                file.refusal(),
                columns.getOrDefault(file.id(), List.of()),
                ofFile,
                aboutFile);
    }

    private static String tableId(String file) {
        return file.toLowerCase(Locale.UK).endsWith(".csv")
                ? file.substring(0, file.length() - 4)
                : file;
    }

    private static @Nullable TableKind kind(@Nullable String name) {
        return TableKinds.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Map<UUID, List<Column>> columns(UUID[] files) {
        var columns = new HashMap<UUID, List<Column>>();
        jdbc.sql(
                        """
                        select file_id, name, label, type, role, required, sum from dataset.file_column
                        where file_id = any (:files) order by file_id, place
                        """)
                .param("files", files)
                .query(row -> {
                    columns.computeIfAbsent(
                                    row.getObject("file_id", UUID.class), file -> new ArrayList<>())
                            .add(
                                    new Column(
                                            row.getString("name"),
                                            row.getString("label"),
                                            Column.Type.valueOf(row.getString("type")),
                                            Column.Role.valueOf(row.getString("role")),
                                            row.getBoolean("required"),
                                            Column.Sum.valueOf(row.getString("sum"))));
                });
        return columns;
    }

    /** A line of a file. */
    private record Place(UUID file, int line) {}

    private Map<Place, Map<String, Cell>> cells(UUID[] files, Map<UUID, List<Column>> columns) {
        var cells = new HashMap<Place, Map<String, Cell>>();
        jdbc.sql(
                        """
                        select file_id, line, place, says, as_given, figure, day, absence from dataset.cell
                        where file_id = any (:files) order by file_id, line, place
                        """)
                .param("files", files)
                .query(row -> {
                    var file = row.getObject("file_id", UUID.class);
                    var column = columns.getOrDefault(file, List.of()).get(row.getInt("place"));
                    cells.computeIfAbsent(
                                    new Place(file, row.getInt("line")),
                                    place -> new LinkedHashMap<>())
                            .put(column.name(), cell(row));
                });
        return cells;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var given = row.getString("as_given");
        return switch (row.getString("says")) {
            case "FIGURE" -> new Cell.Figure(row.getObject("figure", BigDecimal.class), given);
            case "DAY" -> new Cell.Day(row.getObject("day", LocalDate.class), given);
            case "NOT_RECORDED" ->
                    new Cell.NotRecorded(Absence.valueOf(row.getString("absence")), given);
            case "UNREADABLE" -> new Cell.Unreadable(given);
            default -> new Cell.Words(given);
        };
    }

    private Map<Place, List<Remark>> remarks(UUID[] files) {
        var remarks = new HashMap<Place, List<Remark>>();
        jdbc.sql(
                        """
                        select file_id, line, column_name, verdict, message, place from dataset.remark
                        where file_id = any (:files) order by file_id, place
                        """)
                .param("files", files)
                .query(row -> {
                    var remark =
                            new Remark(
                                    row.getInt("line"),
                                    row.getString("column_name"),
                                    Verdict.valueOf(row.getString("verdict")),
                                    row.getString("message"));
                    remarks.computeIfAbsent(
                                    new Place(row.getObject("file_id", UUID.class), remark.line()),
                                    place -> new ArrayList<>())
                            .add(remark);
                });
        return remarks;
    }

    private Map<UUID, List<Row>> rows(
            UUID[] files, Map<Place, Map<String, Cell>> cells, Map<Place, List<Remark>> remarks) {
        var rows = new HashMap<UUID, List<Row>>();
        jdbc.sql(
                        """
                        select file_id, line, verdict, standing from dataset.file_row
                        where file_id = any (:files) order by file_id, line
                        """)
                .param("files", files)
                .query(row -> {
                    var file = row.getObject("file_id", UUID.class);
                    var place = new Place(file, row.getInt("line"));
                    rows.computeIfAbsent(file, each -> new ArrayList<>())
                            .add(
                                    new Row(
                                            place.line(),
                                            Verdict.valueOf(row.getString("verdict")),
                                            Row.Standing.valueOf(row.getString("standing")),
                                            cells.getOrDefault(place, Map.of()),
                                            remarks.getOrDefault(place, List.of())));
                });
        return rows;
    }
}
