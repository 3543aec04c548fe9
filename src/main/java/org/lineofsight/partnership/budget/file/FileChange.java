package org.lineofsight.partnership.budget.file;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file would do to a budget.
 *
 * @param before what the budget says; absent where it has no such row, or that has no cash
 */
public record FileChange(What what, String name, @Nullable BigDecimal before, BigDecimal after) {

    /** What becomes of the budget's row. */
    public enum What {
        ADDED("Added", "green"),
        CHANGED("Changed", "blue"),
        AS_IT_IS("As it is", "grey");

        private final String label;
        private final String tag;

        What(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    static FileChange added(String name, BigDecimal after) {
        return new FileChange(What.ADDED, name, null, after);
    }

    /** Of a row that is there. */
    static FileChange of(String name, @Nullable BigDecimal before, BigDecimal after) {
        var same = before != null && before.compareTo(after) == 0;
        return new FileChange(same ? What.AS_IT_IS : What.CHANGED, name, before, after);
    }
}
