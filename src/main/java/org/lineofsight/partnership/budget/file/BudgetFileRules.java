package org.lineofsight.partnership.budget.file;

import java.util.List;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Wanted;

/** What holds of contributions and lines that come as a file. */
final class BudgetFileRules {

    private BudgetFileRules() {}

    @Basis("Local rule: a file says whose or what for, and how much")
    static void itHasTheColumns(List<Wanted> wanted, Columns columns) {
        for (var each : wanted) {
            if (each.required() && !columns.has(each.key())) {
                throw new RuleBroken(
                        "budget.file-column",
                        "file",
                        "The file has no column for: %s. Name it “%s”, and send the file again"
                                .formatted(each.label(), each.headings().getFirst()));
            }
        }
    }

    @Basis("Local rule: nothing is half imported, so one row that is refused keeps the file out")
    static void nothingIsHalfImported(ReadRows read) {
        if (!read.refused().isEmpty()) {
            throw new RuleBroken(
                    "budget.file-refused",
                    "file",
                    "Nothing is taken in while a row is refused. Put the file right, and send it again");
        }
        if (read.rows().isEmpty()) {
            throw new RuleBroken("budget.file-empty", "file", "The file has no row");
        }
    }

    @Basis("Local rule: a file is taken in once")
    static void waitsToBeTaken(BudgetFile file) {
        if (!file.waits()) {
            throw new RuleBroken(
                    "budget.file-settled", "This file has been taken in or set aside already");
        }
    }
}
