package org.lineofsight.partnership.budget.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.partnership.budget.file.ReadRows.ReadRow;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.tables.Written;

/**
 * Reads contributions or lines of spending from a table: a name and an amount a row. A row called
 * "Total" is what the file says they come to, and is held against them.
 */
final class BudgetFileReader {

    static final List<Wanted> COLUMNS =
            List.of(
                    Wanted.needed(
                            "name",
                            "Agency, or what the money is for",
                            "",
                            "agency",
                            "expenditure",
                            "line",
                            "name"),
                    Wanted.needed(
                            "amount",
                            "Amount",
                            "",
                            "amount gbp",
                            "amount",
                            "contribution",
                            "budget",
                            "£"),
                    Wanted.useful(
                            "percent", "Share printed", "", "printed percent", "percent", "share"));

    private static final Pattern TOTAL =
            Pattern.compile("(?i)(grand )?total( printed| contributions)?:?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.(\\d{1,3}))?)\\s*%?");
    private static final int MOST_NAME = 200;

    private final TableFile file;
    private final Columns columns;
    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<Integer, String> shares = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable BigDecimal total;

    BudgetFileReader(TableFile file) {
        this.file = file;
        this.columns = Columns.proposedFor(COLUMNS, file);
    }

    ReadRows read() {
        BudgetFileRules.itHasTheColumns(COLUMNS, columns);
        file.lines().stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> read(columns.of(file, line)));
        var all = Money.sum(rows.stream().map(ReadRow::amount).toList());
        shares.forEach((line, typed) -> share(line, typed, all));
        if (total != null && total.compareTo(all) != 0) {
            remarks.add(
                    Remark.ofFile(
                            Verdict.QUERIED,
                            "The file’s total is %s, and its rows add up to %s. Both are kept, and the total is questioned."
                                    .formatted(Money.inWords(total), Money.inWords(all))));
        }
        return new ReadRows(List.copyOf(rows), Optional.ofNullable(total), List.copyOf(remarks));
    }

    private void read(Columns.Cells cells) {
        var name = cells.text("name");
        var amount = Money.of(cells.text("amount"));
        if (name.isEmpty() || name.length() > MOST_NAME) {
            refuse(cells.line(), "name", "It does not say whose or what for, in 200 characters.");
            return;
        }
        if (amount.isEmpty() || amount.get().signum() < 0) {
            refuse(
                    cells.line(),
                    "amount",
                    "%s is not an amount in pounds."
                            .formatted(Written.quoted(cells.text("amount"))));
            return;
        }
        if (TOTAL.matcher(name).matches()) {
            total = amount.get();
            return;
        }
        var before = names.putIfAbsent(name.toLowerCase(Locale.UK), cells.line());
        if (before != null) {
            refuse(
                    cells.line(),
                    "name",
                    "%s is on line %d already.".formatted(Written.quoted(name), before));
            return;
        }
        rows.add(new ReadRow(cells.line(), name, amount.get()));
        if (!cells.isBlank("percent")) {
            shares.put(cells.line(), cells.text("percent"));
        }
    }

    /** A printed share is held against the one that is worked out, to the decimals it has. */
    private void share(int line, String typed, BigDecimal all) {
        var read = PERCENT.matcher(typed);
        var row = rows.stream().filter(each -> each.line() == line).findFirst().orElseThrow();
        if (!read.matches()) {
            query(line, "%s is not a share in per cent.".formatted(Written.quoted(typed)));
            return;
        }
        var printed = new BigDecimal(read.group(1));
        if (all.signum() == 0) {
            return;
        }
        var worked =
                row.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(all, printed.scale(), RoundingMode.HALF_UP);
        if (worked.compareTo(printed) != 0) {
            query(line, "%s%% is printed, and it is %s%% of the rows.".formatted(printed, worked));
        }
    }

    private void query(int line, String message) {
        remarks.add(new Remark(line, columns.heading("percent"), Verdict.QUERIED, message));
    }

    private void refuse(int line, String column, String message) {
        remarks.add(new Remark(line, columns.heading(column), Verdict.REFUSED, message));
    }
}
