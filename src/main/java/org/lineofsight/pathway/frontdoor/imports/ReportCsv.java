package org.lineofsight.pathway.frontdoor.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.TableLine;

/**
 * A file with four columns in front: the line, what became of it, what it became, and why. Columns
 * that hold telephone numbers are masked: the report travels further than the file.
 */
final class ReportCsv {

    private static final Set<String> MASKED = Set.of("number");

    private final Imported imported;
    private final TableFile table;
    private final Set<Integer> masked;

    ReportCsv(Imported imported, TableFile table) {
        this.imported = imported;
        this.table = table;
        var columns = imported.columns();
        this.masked =
                columns == null
                        ? Set.of()
                        : MASKED.stream()
                                .map(columns::heading)
                                .filter(Objects::nonNull)
                                .map(table::column)
                                .collect(java.util.stream.Collectors.toSet());
    }

    /** What would become of each line. */
    List<List<String>> before(List<? extends Unit<?>> units) {
        var told = new HashMap<Integer, List<String>>();
        for (var unit : units) {
            for (var line : unit.lines()) {
                told.put(
                        line,
                        List.of(
                                Outcome.of(unit.fate(), unit.verdict()).label(),
                                "",
                                String.join(
                                        "; ",
                                        unit.remarks().stream()
                                                .filter(remark ->
                                                        remark.line() == line || remark.line() == 0)
                                                .map(RunImports::inShort)
                                                .toList())));
            }
        }
        return rows(told);
    }

    /**
     * What became of each line; of those that an import that was stopped did not reach, nothing.
     */
    List<List<String>> after(List<ImportQueries.Line> lines, Intake<?> intake) {
        var links =
                intake.links(
                        lines.stream()
                                .map(ImportQueries.Line::became)
                                .filter(Objects::nonNull)
                                .toList());
        var told = new HashMap<Integer, List<String>>();
        for (var line : lines) {
            var link = line.became() == null ? null : links.get(line.became());
            told.put(
                    line.line(),
                    List.of(
                            Outcome.of(line.fate(), line.verdict()).label(),
                            link == null ? "" : link.text(),
                            String.join("; ", line.remarks())));
        }
        return rows(told);
    }

    private List<List<String>> rows(HashMap<Integer, List<String>> told) {
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<>(List.of("Line", "Outcome", "Became", "Why"));
        head.addAll(table.headings());
        rows.add(head);
        for (var line : table.lines()) {
            var row = new ArrayList<String>();
            row.add(Integer.toString(line.number()));
            row.addAll(
                    told.getOrDefault(
                            line.number(),
                            List.of(
                                    imported.state() == ImportState.UNDONE
                                            ? "Not taken in"
                                            : "Not yet",
                                    "",
                                    "")));
            for (var i = 0; i < table.headings().size(); i++) {
                row.add(masked.contains(i) ? masked(line.cell(i)) : line.cell(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The last three digits, enough to find the row in the file. */
    static String masked(String number) {
        var plain = TableLine.trimmed(number);
        var digits = plain.replaceAll("[^0-9]", "");
        return digits.length() < 4 ? plain : "…" + digits.substring(digits.length() - 3);
    }
}
