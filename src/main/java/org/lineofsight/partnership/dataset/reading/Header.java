package org.lineofsight.partnership.dataset.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableLine;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A file's header, matched to what its table declares: by name, in any order, whatever the case and
 * spacing.
 *
 * @param columns by position; a position that holds nothing at all is null
 * @param layout the layout that was taken, or null for a table that is not known
 * @param refusal why the file cannot be used, or null where it can
 */
record Header(
        List<@Nullable Column> columns,
        TableKind.@Nullable Layout layout,
        @Nullable String refusal,
        List<Remark> remarks) {

    static Header of(TableKind kind, TableLine header, List<TableLine> rows) {
        var names = header.cells().stream().map(Header::plain).toList();
        var layout =
                kind.layouts().stream()
                        .max(
                                Comparator.comparingLong(
                                        candidate -> candidate.fit(new HashSet<>(names))))
                        .orElseThrow();
        var match = new Match(layout, header, names, rows);
        return new Header(match.columns(), layout, match.refusal(kind), match.remarks);
    }

    /**
     * The header of a table that is not known: every column is kept, its type read off its cells.
     */
    static Header unknown(TableLine header, List<TableLine> rows) {
        var width =
                IntStream.concat(
                                IntStream.of(header.cells().size()),
                                rows.stream().mapToInt(row -> row.cells().size()))
                        .max()
                        .orElse(0);
        var extras = new Extras(rows);
        var columns = new ArrayList<@Nullable Column>();
        for (var i = 0; i < width; i++) {
            columns.add(extras.column(header.cell(i), i));
        }
        return new Header(columns, null, null, extras.remarks);
    }

    private static String plain(String header) {
        return Wording.plain(header).replaceAll("[ _-]+", "_");
    }

    /** The names of the columns, as the file has them. */
    private static String listed(TableLine header) {
        return header.cells().stream()
                .map(Wording::trimmed)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** One header held against one layout. */
    private static final class Match {

        private final TableKind.Layout layout;
        private final TableLine header;
        private final List<String> names;
        private final Extras extras;
        private final List<Remark> remarks = new ArrayList<>();
        private final Set<String> found = new TreeSet<>();
        private final Set<String> twice = new TreeSet<>();

        Match(TableKind.Layout layout, TableLine header, List<String> names, List<TableLine> rows) {
            this.layout = layout;
            this.header = header;
            this.names = names;
            this.extras = new Extras(rows);
        }

        List<@Nullable Column> columns() {
            var columns = new ArrayList<@Nullable Column>();
            for (var i = 0; i < names.size(); i++) {
                columns.add(column(i));
            }
            remarks.addAll(extras.remarks);
            return columns;
        }

        private @Nullable Column column(int index) {
            var given = Wording.trimmed(header.cell(index));
            var year =
                    layout.aColumnPerYear()
                            ? ReportingYear.of(given)
                            : Optional.<ReportingYear>empty();
            var declared =
                    year.map(named -> Column.number(named.label(), named.label()))
                            .or(() -> layout.column(names.get(index)));
            if (declared.isEmpty()) {
                var extra = extras.column(given, index);
                if (extra != null) {
                    remarks.add(
                            new Remark(
                                    header.number(),
                                    extra.name(),
                                    Verdict.ACCEPTED,
                                    "is not a column of this table: kept, and counted nowhere"));
                }
                return extra;
            }
            if (!found.add(declared.get().name())) {
                twice.add(declared.get().name());
            }
            return declared.get();
        }

        @Nullable String refusal(TableKind kind) {
            if (!twice.isEmpty()) {
                return "The header has %s twice, so we cannot tell which one to use."
                        .formatted(String.join(" and ", twice));
            }
            var missing =
                    layout.columns().stream()
                            .filter(column -> column.required() && !found.contains(column.name()))
                            .toList();
            var who =
                    missing.stream()
                            .filter(column ->
                                    column.role() == Column.Role.KEY
                                            || column.role() == Column.Role.GROUP)
                            .findFirst();
            if (who.isPresent()) {
                return "The file has no column %s, so we cannot tell what its figures belong to. Its columns are: %s."
                        .formatted(
                                who.get().role() == Column.Role.KEY
                                        ? kind.keyColumns()
                                        : who.get().name(),
                                listed(header));
            }
            if (layout.aColumnPerYear()) {
                return found.stream().anyMatch(name -> ReportingYear.of(name).isPresent())
                        ? null
                        : "The file has no column named after a year, like 2023-24. Its columns are: %s."
                                .formatted(listed(header));
            }
            if (layout.columns().stream()
                    .noneMatch(
                            column -> column.type().isNumeric() && found.contains(column.name()))) {
                return "The file has no column of figures that we know. Its columns are: %s."
                        .formatted(listed(header));
            }
            missing.forEach(column ->
                    remarks.add(
                            new Remark(
                                    header.number(),
                                    column.name(),
                                    Verdict.QUERIED,
                                    "is missing: all its figures are taken as not recorded")));
            return null;
        }
    }

    /** Columns that are not declared. */
    private static final class Extras {

        private final List<TableLine> rows;
        private final Set<String> taken = new HashSet<>();
        private final List<Remark> remarks = new ArrayList<>();

        Extras(List<TableLine> rows) {
            this.rows = rows;
        }

        @Nullable Column column(String given, int index) {
            var name = Wording.trimmed(given);
            if (name.isEmpty()
                    && rows.stream().allMatch(row -> Wording.trimmed(row.cell(index)).isEmpty())) {
                return null;
            }
            var called = name.isEmpty() ? "column " + (index + 1) : name;
            if (name.isEmpty()) {
                remarks.add(
                        Remark.ofFile(
                                Verdict.QUERIED, "Column %d has no name.".formatted(index + 1)));
            }
            if (!taken.add(called)) {
                remarks.add(
                        Remark.ofFile(
                                Verdict.QUERIED,
                                "The header has %s more than once.".formatted(called)));
                called = called + " (column " + (index + 1) + ")";
                taken.add(called);
            }
            return Column.extra(called, type(index));
        }

        private Column.Type type(int index) {
            var cells = rows.stream().map(row -> Wording.trimmed(row.cell(index))).toList();
            // A code such as 0123 is a name that happens to be made of digits.
            if (cells.stream().anyMatch(cell -> cell.matches("0[0-9]+"))) {
                return Column.Type.TEXT;
            }
            return List.of(Column.Type.NUMBER, Column.Type.MONEY).stream()
                    .filter(type -> holds(type, cells))
                    .findFirst()
                    .orElse(Column.Type.TEXT);
        }

        private static boolean holds(Column.Type type, List<String> cells) {
            var probe = Column.extra("probe", type);
            var read = cells.stream().map(cell -> CellReader.read(probe, 0, cell).cell()).toList();
            return read.stream().noneMatch(Cell.Unreadable.class::isInstance)
                    && read.stream().anyMatch(Cell.Figure.class::isInstance);
        }
    }
}
