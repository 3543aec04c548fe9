package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.check.Unit;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.time.InWords;

/**
 * Sets a table out for print: gathered under its groups, with sums where figures may be added up.
 */
final class TablePrinter {

    private final Table table;
    private final List<Column> columns;
    private final List<Column> notes;
    private final List<Worked> worked;
    private final @Nullable Column group;

    private TablePrinter(Figures figures, Table table) {
        this.table = table;
        this.group = table.column(Column.Role.GROUP).filter(this::hasWords).orElse(null);
        this.columns =
                table.columns().stream()
                        .filter(column -> !column.equals(group))
                        .filter(column -> column.role() != Column.Role.NOTE)
                        .toList();
        this.notes =
                table.columns().stream()
                        .filter(column -> column.role() == Column.Role.NOTE)
                        .toList();
        this.worked = Worked.of(figures, table);
    }

    static PrintedTable print(Figures figures, Table table) {
        return table.isOf(TableKinds.INDICATORS)
                ? indicators(table)
                : new TablePrinter(figures, table).print();
    }

    private boolean hasWords(Column column) {
        return table.rows().stream().anyMatch(row -> !row.text(column.name()).isEmpty());
    }

    private PrintedTable print() {
        var heads = new ArrayList<PrintedTable.Head>();
        columns.forEach(column ->
                heads.add(new PrintedTable.Head(column.label(), column.type().isNumeric())));
        worked.forEach(column -> heads.add(new PrintedTable.Head(column.label(), true)));
        return new PrintedTable(
                table.id(),
                table.title(),
                heads,
                group == null ? plainLines() : groupedLines(group));
    }

    private List<PrintedTable.Line> plainLines() {
        var lines = new ArrayList<PrintedTable.Line>();
        table.used().forEach(row -> lines.add(line(row, PrintedTable.Kind.ROW)));
        if (hasSum() && table.used().size() > 1) {
            lines.add(PrintedTable.Line.sum(sums("All together", null)));
        }
        table.printedTotals().forEach(row -> lines.add(line(row, PrintedTable.Kind.PRINTED_TOTAL)));
        return lines;
    }

    private List<PrintedTable.Line> groupedLines(Column by) {
        var groups = new LinkedHashMap<String, List<Row>>();
        table.used()
                .forEach(row ->
                        groups.computeIfAbsent(row.text(by.name()), name -> new ArrayList<>())
                                .add(row));
        var lines = new ArrayList<PrintedTable.Line>();
        groups.forEach((name, rows) -> {
            lines.add(
                    PrintedTable.Line.group(
                            name.isEmpty()
                                    ? "No " + by.label().toLowerCase(Locale.UK) + " given"
                                    : name));
            rows.forEach(row -> lines.add(line(row, PrintedTable.Kind.ROW)));
            if (hasSum() && rows.size() > 1) {
                lines.add(PrintedTable.Line.sum(sums("Together", name)));
            }
            table.printedTotals().stream()
                    .filter(total -> Wording.same(total.text(by.name()), name))
                    .forEach(total -> lines.add(line(total, PrintedTable.Kind.PRINTED_TOTAL)));
        });
        if (columns.stream().anyMatch(column -> column.sum() == Column.Sum.WHOLE)) {
            lines.add(PrintedTable.Line.sum(sums("All together", null)));
        }
        table.printedTotals().stream()
                .filter(total ->
                        groups.keySet().stream()
                                .noneMatch(name -> Wording.same(total.text(by.name()), name)))
                .forEach(total -> lines.add(line(total, PrintedTable.Kind.PRINTED_TOTAL)));
        return lines;
    }

    private boolean hasSum() {
        return columns.stream().anyMatch(column -> column.sum() != Column.Sum.NEVER);
    }

    private List<PrintedTable.Entry> sums(String label, @Nullable String ofGroup) {
        var entries = new ArrayList<PrintedTable.Entry>();
        var labelled = false;
        for (var column : columns) {
            if (column.sum() != Column.Sum.NEVER) {
                entries.add(
                        sum(
                                column,
                                table.total(
                                        column.name(),
                                        row -> ofGroup == null || isOf(row, ofGroup))));
            } else {
                entries.add(
                        labelled || column.type().isNumeric()
                                ? PrintedTable.Entry.none()
                                : PrintedTable.Entry.of(label));
                labelled |= !column.type().isNumeric();
            }
        }
        worked.forEach(column -> entries.add(PrintedTable.Entry.none()));
        return entries;
    }

    private boolean isOf(Row row, String name) {
        return group != null && Wording.same(row.text(group.name()), name);
    }

    private static PrintedTable.Entry sum(Column column, Table.Total total) {
        var printed = unit(column).print(total.ofRecorded());
        if (total.whole().isPresent()) {
            return PrintedTable.Entry.of(printed);
        }
        return total.recorded() == 0
                ? PrintedTable.Entry.notRecorded(null)
                : new PrintedTable.Entry(
                        "at least " + printed,
                        true,
                        "%d of %d without a figure"
                                .formatted(total.rows() - total.recorded(), total.rows()));
    }

    private PrintedTable.Line line(Row row, PrintedTable.Kind kind) {
        var entries = new ArrayList<PrintedTable.Entry>();
        columns.forEach(column -> entries.add(entry(column, row.cells().get(column.name()), kind)));
        worked.forEach(column ->
                entries.add(
                        kind == PrintedTable.Kind.PRINTED_TOTAL
                                ? PrintedTable.Entry.none()
                                : entry(column.figure().apply(row), column)));
        var note =
                notes.stream()
                        .map(column -> row.text(column.name()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
        if (!note.isEmpty()) {
            entries.set(0, entries.getFirst().noting(note));
        }
        return new PrintedTable.Line(kind, row.line(), entries, queries(row));
    }

    private static List<String> queries(Row row) {
        return row.remarks().stream()
                .filter(remark -> remark.verdict() == Verdict.QUERIED)
                .map(Remark::inWords)
                .toList();
    }

    private static PrintedTable.Entry entry(
            Column column, @Nullable Cell cell, PrintedTable.Kind kind) {
        return switch (cell) {
            case Cell.Figure figure -> PrintedTable.Entry.of(unit(column).print(figure.value()));
            case Cell.Day day ->
                    PrintedTable.Entry.of(InWords.date(day.value()).replaceFirst("^\\S+ ", ""));
            case Cell.Words words -> words(words, kind);
            case Cell.Unreadable unreadable -> PrintedTable.Entry.of(unreadable.asGiven());
            case Cell.NotRecorded missing ->
                    missing.why() == Absence.BLANK
                                    && (!column.required()
                                            || kind == PrintedTable.Kind.PRINTED_TOTAL)
                            ? PrintedTable.Entry.none()
                            : PrintedTable.Entry.notRecorded(because(missing));
            case null -> PrintedTable.Entry.notRecorded(null);
        };
    }

    private static PrintedTable.Entry words(Cell.Words words, PrintedTable.Kind kind) {
        return PrintedTable.Entry.of(
                kind == PrintedTable.Kind.PRINTED_TOTAL && Wording.isTotal(words.asGiven())
                        ? "Total as printed"
                        : Months.inWords(words.asGiven()));
    }

    private static @Nullable String because(Cell.NotRecorded missing) {
        return missing.why() == Absence.BLANK || missing.why() == Absence.NOT_RECORDED
                ? null
                : "%s: %s".formatted(missing.asGiven(), missing.why().words());
    }

    private static PrintedTable.Entry entry(Optional<Worked.Value> value, Worked column) {
        return switch (value.orElse(null)) {
            case Worked.Value.Figure(var figure) -> PrintedTable.Entry.of(worked(figure, column));
            case Worked.Value.Words(var words) -> PrintedTable.Entry.of(words);
            case Worked.Value.Truth(var truth) -> PrintedTable.Entry.of(truth ? "yes" : "no");
            case null -> PrintedTable.Entry.notRecorded(null);
        };
    }

    private static String worked(BigDecimal figure, Worked column) {
        if (column.name().equals("computed_change")) {
            return (figure.signum() > 0 ? "+" : figure.signum() < 0 ? "−" : "")
                    + Unit.NUMBER.print(figure.abs());
        }
        return Unit.PERCENT.print(figure);
    }

    private static Unit unit(Column column) {
        return switch (column.type()) {
            case MONEY -> Unit.POUNDS;
            case PERCENT -> Unit.PERCENT;
            case TEXT, COUNT, NUMBER, DATE -> Unit.NUMBER;
        };
    }

    private static PrintedTable indicators(Table table) {
        var heads =
                List.of(
                        new PrintedTable.Head("Indicator", false),
                        new PrintedTable.Head("This year", true),
                        new PrintedTable.Head("Last year", true),
                        new PrintedTable.Head("Direction", false),
                        new PrintedTable.Head("Target", true),
                        new PrintedTable.Head("Against target", false));
        var lines = table.used().stream().map(TablePrinter::indicator).toList();
        return new PrintedTable(table.id(), table.title(), heads, lines);
    }

    private static PrintedTable.Line indicator(Row row) {
        var indicator = Indicator.of(row);
        var name = PrintedTable.Entry.of(indicator.name());
        var entries =
                List.of(
                        row.text("note").isEmpty() ? name : name.noting(row.text("note")),
                        figure(indicator, row, "value"),
                        figure(indicator, row, "previous_year"),
                        words(indicator.changeInWords()),
                        target(indicator, row),
                        words(indicator.gapInWords()));
        return new PrintedTable.Line(PrintedTable.Kind.ROW, row.line(), entries, queries(row));
    }

    private static PrintedTable.Entry figure(Indicator indicator, Row row, String column) {
        return switch (row.cells().get(column)) {
            case Cell.Figure figure -> PrintedTable.Entry.of(indicator.print(figure.value()));
            case Cell.NotRecorded missing -> PrintedTable.Entry.notRecorded(because(missing));
            case null, default -> PrintedTable.Entry.notRecorded(null);
        };
    }

    /** Most indicators have no target, and that is no gap in the record. */
    private static PrintedTable.Entry target(Indicator indicator, Row row) {
        if (indicator.target().isPresent()) {
            var target = indicator.print(indicator.target().get());
            return PrintedTable.Entry.of(
                    switch (indicator.polarity()) {
                        case HIGHER_IS_BETTER -> target + " or more";
                        case LOWER_IS_BETTER -> target + " or less";
                        case NEITHER, NOT_STATED -> target;
                    });
        }
        return row.cells().get("target") instanceof Cell.NotRecorded missing
                        && missing.why() != Absence.BLANK
                ? PrintedTable.Entry.notRecorded(because(missing))
                : PrintedTable.Entry.of("none");
    }

    private static PrintedTable.Entry words(Optional<String> words) {
        return words.map(PrintedTable.Entry::of).orElseGet(PrintedTable.Entry::none);
    }
}
