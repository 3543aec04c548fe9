package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two figures that ought to be equal. They agree when they are, differ when they are not, and are
 * not recorded when one of them is missing.
 *
 * @param id stable: the table, what is checked, and the row or year
 * @param expected what follows from the other figures, or null where that cannot be told
 * @param actual what the source says, or null where it says nothing
 * @param message both figures and the difference, in plain words
 * @param tables the tables that the figures come from
 * @param about what sort of thing is checked
 */
public record Check(
        String id,
        Status status,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal actual,
        String message,
        List<String> tables,
        About about) {

    /** What a check is about. */
    public enum About {
        /** Whether a table came, and whether all of its rows could be used. */
        RETURNS,
        /** Whether figures fit together. */
        FIGURES
    }

    public Check {
        tables = List.copyOf(tables);
    }

    /** The same check under another id: two rows of one name have one each. */
    Check called(String other) {
        return new Check(other, status, expected, actual, message, tables, about);
    }

    public boolean differs() {
        return status == Status.DIFFERS;
    }
}
