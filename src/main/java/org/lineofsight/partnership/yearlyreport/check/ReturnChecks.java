package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/** Whether every table came, and whether every row of it could be used. */
final class ReturnChecks {

    private static final int MOST_REMARKS = 5;

    private ReturnChecks() {}

    static Stream<Check> of(Figures figures) {
        var missing =
                TableKinds.SUBJECTS.stream()
                        .filter(kinds ->
                                kinds.stream()
                                        .allMatch(kind ->
                                                figures.tables(kind).isEmpty()
                                                        && figures.refused(kind).isEmpty()))
                        .map(ReturnChecks::missing);
        return Stream.concat(figures.tables().stream().map(ReturnChecks::rows), missing);
    }

    private static Check missing(List<TableKind> kinds) {
        var files =
                kinds.stream()
                        .map(kind -> kind.name() + (kind.byYear() ? "_(year).csv" : ".csv"))
                        .collect(Collectors.joining(" or "));
        return check(
                kinds.getFirst().name(),
                Status.NOT_RECORDED,
                null,
                null,
                files + " was not returned: not recorded.");
    }

    private static Check rows(Table table) {
        if (table.refusal() != null) {
            return check(
                    table.id(),
                    Status.NOT_RECORDED,
                    null,
                    null,
                    "%s could not be used. %s".formatted(table.file(), table.refusal()));
        }
        var came = table.rows().stream().filter(row -> row.standing() == Row.Standing.DATA).count();
        var used = table.used().size();
        var message =
                new StringBuilder(
                        came == used
                                ? "%s: %,d %s came and all are used."
                                        .formatted(table.file(), came, came == 1 ? "row" : "rows")
                                : "%s: %,d %s came and %,d %s used."
                                        .formatted(
                                                table.file(),
                                                came,
                                                came == 1 ? "row" : "rows",
                                                used,
                                                used == 1 ? "is" : "are"));
        message.append(listed("Refused", table, Verdict.REFUSED))
                .append(listed("Queried", table, Verdict.QUERIED));
        return check(
                table.id(),
                came == used ? Status.AGREES : Status.DIFFERS,
                BigDecimal.valueOf(came),
                BigDecimal.valueOf(used),
                message.toString());
    }

    private static String listed(String heading, Table table, Verdict verdict) {
        var remarks =
                table.allRemarks()
                        .filter(remark -> remark.verdict() == verdict)
                        .map(Remark::inWords)
                        .toList();
        if (remarks.isEmpty()) {
            return "";
        }
        var shown = new ArrayList<>(remarks.subList(0, Math.min(MOST_REMARKS, remarks.size())));
        if (remarks.size() > MOST_REMARKS) {
            shown.add("and %d more".formatted(remarks.size() - MOST_REMARKS));
        }
        return " %s: %s.".formatted(heading, String.join("; ", shown).replaceAll("\\.(?=;|$)", ""));
    }

    private static Check check(
            String table,
            Status status,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            String message) {
        return new Check(
                table + ".rows",
                status,
                expected,
                actual,
                message,
                List.of(table),
                Check.About.RETURNS);
    }
}
