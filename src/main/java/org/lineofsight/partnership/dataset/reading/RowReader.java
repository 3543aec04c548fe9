package org.lineofsight.partnership.dataset.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableLine;
import org.lineofsight.platform.tables.Verdict;

/** Reads a table's rows, one after the other, and judges each. */
final class RowReader {

    private final @Nullable TableKind kind;
    private final Header header;
    private final TableLine headerLine;
    private final Map<String, Row> firstOfItsKind = new HashMap<>();

    RowReader(@Nullable TableKind kind, Header header, TableLine headerLine) {
        this.kind = kind;
        this.header = header;
        this.headerLine = headerLine;
    }

    List<Row> read(List<TableLine> lines) {
        return lines.stream().map(this::read).toList();
    }

    /** The rows of a file that cannot be used: shown as they came. */
    static List<Row> unused(Header header, List<TableLine> lines) {
        return lines.stream()
                .map(line -> {
                    var cells = new LinkedHashMap<String, Cell>();
                    eachColumn(
                            header,
                            (column, index) ->
                                    cells.put(
                                            column.name(),
                                            new Cell.Words(Wording.trimmed(line.cell(index)))));
                    return new Row(
                            line.number(), Verdict.REFUSED, Row.Standing.DATA, cells, List.of());
                })
                .toList();
    }

    private Row read(TableLine line) {
        var remarks = new ArrayList<Remark>();
        if (isHeaderAgain(line)) {
            remarks.add(
                    new Remark(line.number(), null, Verdict.REFUSED, "This is the header again"));
            return new Row(
                    line.number(),
                    Verdict.REFUSED,
                    Row.Standing.REPEAT,
                    cells(line, false, new ArrayList<>()),
                    remarks);
        }
        var total = isPrintedTotal(line);
        shape(line, remarks);
        var cells = cells(line, total, remarks);
        if (!total) {
            identity(line, cells, remarks);
        }
        if (remarks.stream().noneMatch(remark -> remark.verdict() == Verdict.REFUSED)) {
            plausibility(line, cells, remarks);
            if (!total) {
                return againstRowsAbove(line, cells, remarks);
            }
        }
        return row(line, total ? Row.Standing.PRINTED_TOTAL : Row.Standing.DATA, cells, remarks);
    }

    private boolean isHeaderAgain(TableLine line) {
        return IntStream.range(0, Math.max(line.cells().size(), headerLine.cells().size()))
                .allMatch(index -> Wording.same(line.cell(index), headerLine.cell(index)));
    }

    private boolean isPrintedTotal(TableLine line) {
        if (kind == null) {
            return Wording.isTotal(line.cell(0));
        }
        return IntStream.range(0, header.columns().size())
                .anyMatch(index ->
                        header.columns().get(index) instanceof Column column
                                && (column.role() == Column.Role.KEY
                                        || column.role() == Column.Role.GROUP)
                                && Wording.isTotal(line.cell(index)));
    }

    private void shape(TableLine line, List<Remark> remarks) {
        var width = header.columns().size();
        var cells = line.cells();
        if (cells.size() > width
                && cells.subList(width, cells.size()).stream()
                        .anyMatch(cell -> !Wording.trimmed(cell).isEmpty())) {
            remarks.add(
                    new Remark(
                            line.number(),
                            null,
                            Verdict.REFUSED,
                            "The row has %d cells and the header has %d. A figure or a name with a comma in it needs quotation marks around it"
                                    .formatted(cells.size(), width)));
        }
        if (cells.size() < width && kind != null) {
            remarks.add(
                    new Remark(
                            line.number(),
                            null,
                            Verdict.QUERIED,
                            "The row has %d cells and the header has %d: the missing ones are taken as blank"
                                    .formatted(cells.size(), width)));
        }
    }

    private Map<String, Cell> cells(TableLine line, boolean total, List<Remark> remarks) {
        var cells = new LinkedHashMap<String, Cell>();
        eachColumn(
                header,
                (column, index) -> {
                    var identifies =
                            column.role() == Column.Role.KEY || column.role() == Column.Role.GROUP;
                    if (total && identifies) {
                        cells.put(column.name(), new Cell.Words(Wording.trimmed(line.cell(index))));
                        return;
                    }
                    var reading =
                            CellReader.read(
                                    total ? column.optional() : column,
                                    line.number(),
                                    line.cell(index));
                    cells.put(column.name(), reading.cell());
                    remarks.addAll(reading.remarks());
                });
        return cells;
    }

    private void identity(TableLine line, Map<String, Cell> cells, List<Remark> remarks) {
        eachColumn(
                header,
                (column, index) -> {
                    var identifies =
                            column.role() == Column.Role.KEY
                                    || column.role() == Column.Role.GROUP && column.required();
                    var cell = cells.get(column.name());
                    var empty =
                            cell instanceof Cell.NotRecorded
                                    || cell instanceof Cell.Words words
                                            && words.asGiven().isEmpty();
                    if (identifies && empty) {
                        remarks.add(
                                new Remark(
                                        line.number(),
                                        column.name(),
                                        Verdict.REFUSED,
                                        "is blank, so we cannot tell what the row's figures belong to"));
                    }
                });
    }

    private void plausibility(TableLine line, Map<String, Cell> cells, List<Remark> remarks) {
        if (header.layout() != null) {
            for (var bound : header.layout().bounds()) {
                if (cells.get(bound.part()) instanceof Cell.Figure part
                        && cells.get(bound.whole()) instanceof Cell.Figure whole
                        && part.value().compareTo(whole.value()) > 0) {
                    remarks.add(
                            new Remark(
                                    line.number(),
                                    bound.part(),
                                    Verdict.QUERIED,
                                    "%s and %s: %s"
                                            .formatted(
                                                    part.asGiven(),
                                                    whole.asGiven(),
                                                    bound.message())));
                }
            }
        }
        if (TableKinds.INDICATORS.equals(kind)) {
            IndicatorPlausibility.of(line.number(), cells).forEach(remarks::add);
        }
    }

    private Row againstRowsAbove(TableLine line, Map<String, Cell> cells, List<Remark> remarks) {
        var name = nameOf(cells);
        var above = firstOfItsKind.get(name);
        if (above == null) {
            var row = row(line, Row.Standing.DATA, cells, remarks);
            firstOfItsKind.put(name, row);
            return row;
        }
        if (sameCells(above.cells(), cells)) {
            if (kind == null) {
                remarks.add(
                        new Remark(
                                line.number(),
                                null,
                                Verdict.QUERIED,
                                "The row says the same as line %d".formatted(above.line())));
                return row(line, Row.Standing.DATA, cells, remarks);
            }
            remarks.add(
                    new Remark(
                            line.number(),
                            null,
                            Verdict.REFUSED,
                            "The row says the same as line %d: it is counted once"
                                    .formatted(above.line())));
            return row(line, Row.Standing.REPEAT, cells, remarks);
        }
        remarks.add(
                new Remark(
                        line.number(),
                        null,
                        Verdict.QUERIED,
                        "Line %d has the same name and other figures".formatted(above.line())));
        return row(line, Row.Standing.DATA, cells, remarks);
    }

    private String nameOf(Map<String, Cell> cells) {
        var name = new StringBuilder();
        eachColumn(
                header,
                (column, index) -> {
                    if (kind == null
                            || column.role() == Column.Role.KEY
                            || column.role() == Column.Role.GROUP) {
                        name.append(canonical(cells.get(column.name()))).append('\n');
                    }
                });
        return name.toString();
    }

    private static boolean sameCells(Map<String, Cell> one, Map<String, Cell> other) {
        return one.keySet().stream()
                .allMatch(
                        column -> canonical(one.get(column)).equals(canonical(other.get(column))));
    }

    private static String canonical(@Nullable Cell cell) {
        return switch (cell) {
            case null -> "";
            case Cell.Figure figure -> figure.value().stripTrailingZeros().toPlainString();
            case Cell.Day day -> day.value().toString();
            case Cell.Words words -> Wording.plain(words.asGiven());
            case Cell.NotRecorded missing -> missing.why().name();
            case Cell.Unreadable unreadable -> Wording.plain(unreadable.asGiven());
        };
    }

    private static Row row(
            TableLine line, Row.Standing standing, Map<String, Cell> cells, List<Remark> remarks) {
        var verdict =
                remarks.stream().map(Remark::verdict).reduce(Verdict.ACCEPTED, Verdict::worse);
        return new Row(line.number(), verdict, standing, cells, remarks);
    }

    private interface ColumnAction {
        void on(Column column, int index);
    }

    private static void eachColumn(Header header, ColumnAction action) {
        for (var i = 0; i < header.columns().size(); i++) {
            var column = header.columns().get(i);
            if (column != null) {
                action.on(column, i);
            }
        }
    }
}
