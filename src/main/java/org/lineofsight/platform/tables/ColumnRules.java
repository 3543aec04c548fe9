package org.lineofsight.platform.tables;

import java.util.HashMap;
import java.util.List;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of whoever says which heading is which column. */
public final class ColumnRules {

    private ColumnRules() {}

    @Basis("Local rule: nothing is taken from a column that nobody has named")
    public static void whatIsNeededIsNamed(List<Wanted> wanted, Columns columns) {
        for (var each : wanted) {
            if (each.required() && !columns.has(each.key())) {
                throw new RuleBroken(
                        "import.column-missing",
                        each.key(),
                        "Choose the column for: %s".formatted(each.label()));
            }
        }
    }

    @Basis("Local rule: a column holds one thing")
    public static void noColumnTwice(List<Wanted> wanted, Columns columns) {
        var taken = new HashMap<String, String>();
        for (var each : wanted) {
            var heading = columns.heading(each.key());
            var other = heading == null ? null : taken.put(heading, each.label());
            if (other != null) {
                throw new RuleBroken(
                        "import.column-twice",
                        each.key(),
                        "“%s” is already chosen for: %s".formatted(heading, other));
            }
        }
    }
}
