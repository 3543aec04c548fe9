package org.lineofsight.partnership.dataset.returns;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * A row, or a whole file, that was queried or refused.
 *
 * @param row the row as it was typed, empty for a whole file
 */
public record Problem(ReturnFile file, Remark remark, String row) {

    static Stream<Problem> of(ReturnFile file, Table table) {
        var rows =
                table.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        Row::line, Problem::typed, (first, second) -> first));
        return table.allRemarks()
                .filter(remark -> remark.verdict() != Verdict.ACCEPTED)
                .map(remark -> new Problem(file, remark, rows.getOrDefault(remark.line(), "")));
    }

    private static String typed(Row row) {
        return row.cells().values().stream()
                .map(cell -> cell.asGiven())
                .collect(Collectors.joining(" | "));
    }

    public boolean isRefusal() {
        return remark.verdict() == Verdict.REFUSED;
    }
}
