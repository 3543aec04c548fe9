package org.lineofsight.partnership.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * A return as it was read.
 *
 * @param id the file's name without {@code .csv}
 * @param file the file's name as it came
 * @param kind what it is, or null where the partnership knows no table of that name
 * @param refusal why none of it could be used, or null where it could
 * @param columns in the file's order
 * @param rows every row that is not empty, in the file's order, refused ones included
 * @param remarks what to know about the file as a whole
 */
public record Table(
        String id,
        String file,
        @Nullable TableKind kind,
        @Nullable String refusal,
        List<Column> columns,
        List<Row> rows,
        List<Remark> remarks) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** This table, set aside because another file holds the same one. */
    Table refusedBecauseOf(Table other) {
        var why =
                "The file holds the same table as %s, which is used instead."
                        .formatted(other.file());
        var all = new ArrayList<>(remarks);
        all.add(Remark.ofFile(Verdict.REFUSED, why));
        var unused =
                rows.stream()
                        .map(row ->
                                new Row(
                                        row.line(),
                                        Verdict.REFUSED,
                                        row.standing(),
                                        row.cells(),
                                        row.remarks()))
                        .toList();
        return new Table(id, file, kind, why, columns, unused, all);
    }

    public boolean isOf(TableKind other) {
        return other.equals(kind);
    }

    public String title() {
        if (kind == null) {
            return Wording.sentence(id);
        }
        return kind.byYear() && !kind.yearOf(id).isEmpty()
                ? kind.title() + " for " + kind.yearOf(id)
                : kind.title();
    }

    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    public boolean has(String column) {
        return column(column).isPresent();
    }

    /** The first column of a role. */
    public Optional<Column> column(Column.Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /** The rows that count: neither refused nor a printed total. */
    public List<Row> used() {
        return rows.stream().filter(Row::used).toList();
    }

    /** The rows that the source printed as totals of the others. */
    public List<Row> printedTotals() {
        return rows.stream()
                .filter(row ->
                        row.standing() == Row.Standing.PRINTED_TOTAL
                                && row.verdict() != Verdict.REFUSED)
                .toList();
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** The remarks on the file, then those on its rows by line. */
    public Stream<Remark> allRemarks() {
        return Stream.concat(
                remarks.stream(), rows.stream().flatMap(row -> row.remarks().stream()));
    }

    /** The rows whose key column says this, whatever the case and spacing. */
    public List<Row> rowsNamed(String name) {
        var key = column(Column.Role.KEY);
        return key.isEmpty()
                ? List.of()
                : used().stream()
                        .filter(row -> Wording.same(row.text(key.get().name()), name))
                        .toList();
    }

    public Total total(String column) {
        return total(column, row -> true);
    }

    /** The sum of a column over the rows that count. */
    public Total total(String column, Predicate<Row> rows) {
        var used = used().stream().filter(rows).toList();
        var figures =
                used.stream().map(row -> row.figure(column)).flatMap(Optional::stream).toList();
        var sum = figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var unread =
                this.rows.stream()
                        .filter(row ->
                                row.verdict() == Verdict.REFUSED
                                        && row.standing() == Row.Standing.DATA)
                        .filter(rows)
                        .count();
        return new Total(sum, figures.size(), Math.toIntExact(used.size() + unread));
    }

    /**
     * A sum, and how much of the table it rests on.
     *
     * @param ofRecorded the sum of the figures that are there
     * @param recorded how many rows have a figure
     * @param rows how many rows should have one
     */
    public record Total(BigDecimal ofRecorded, int recorded, int rows) {

        /** The sum, or nothing where a figure is missing: then nobody knows it. */
        public Optional<BigDecimal> whole() {
            return rows > 0 && recorded == rows ? Optional.of(ofRecorded) : Optional.empty();
        }
    }
}
