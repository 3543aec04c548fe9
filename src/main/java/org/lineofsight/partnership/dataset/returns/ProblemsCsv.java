package org.lineofsight.partnership.dataset.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.tables.Verdict;

/** Queried and refused rows as a file that opens in a spreadsheet program. */
final class ProblemsCsv {

    private ProblemsCsv() {}

    static byte[] of(List<Problem> problems) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("file", "line", "column", "outcome", "why", "row"));
        for (var problem : problems) {
            var remark = problem.remark();
            rows.add(
                    List.of(
                            problem.file().name(),
                            line(remark),
                            remark.column() == null ? "" : remark.column(),
                            outcome(remark.verdict()),
                            remark.message(),
                            problem.row()));
        }
        return TableDownload.csv(rows);
    }

    /** The rows of one table under its own header, to be put right and sent again. */
    static byte[] of(Table table) {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<String>();
        table.columns().forEach(column -> header.add(column.name()));
        header.addAll(List.of("line", "outcome", "why"));
        rows.add(header);
        for (var row : table.rows()) {
            if (row.verdict() != Verdict.ACCEPTED) {
                var cells = new ArrayList<String>();
                table.columns().forEach(column -> cells.add(row.text(column.name())));
                cells.add(Integer.toString(row.line()));
                cells.add(outcome(row.verdict()));
                cells.add(
                        row.remarks().stream()
                                .map(Remark::inWords)
                                .collect(Collectors.joining("; ")));
                rows.add(cells);
            }
        }
        return TableDownload.csv(rows);
    }

    private static String line(Remark remark) {
        return remark.line() == 0 ? "" : Integer.toString(remark.line());
    }

    private static String outcome(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.UK);
    }
}
