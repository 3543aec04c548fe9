package org.lineofsight.partnership.businessplan.file;

import java.util.List;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.Wanted;

/** What holds of a plan that comes as a file. */
final class PlanFileRules {

    private PlanFileRules() {}

    @Basis(
            "Local rule: a file says which priority each row is of, what it is, and what is to be done")
    static void itHasTheColumns(List<Wanted> wanted, Columns columns) {
        for (var each : wanted) {
            if (each.required() && !columns.has(each.key())) {
                throw new RuleBroken(
                        "plan.file-column",
                        "file",
                        "The file has no column called “%s”. Name it so, and send the file again"
                                .formatted(each.label()));
            }
        }
    }

    @Basis("Local rule: nothing is half imported, so one row that is refused keeps the file out")
    static void nothingIsHalfImported(ReadPlan read) {
        if (read.refused() > 0) {
            throw new RuleBroken(
                    "plan.file-refused",
                    "Nothing is taken in while a row is refused. Put the file right, and send it again");
        }
    }

    @Basis("Local rule: a file without a priority is no plan")
    static void holdsAPlan(ReadPlan read) {
        if (read.priorities().isEmpty()) {
            throw new RuleBroken("plan.file-empty", "file", "The file has no row with a priority");
        }
    }

    @Basis("Local rule: a file is taken in once")
    static void waitsToBeTaken(PlanFile file) {
        if (file.state() != FileState.RECEIVED) {
            throw new RuleBroken(
                    "plan.file-settled", "This file has been taken in or set aside already");
        }
    }
}
