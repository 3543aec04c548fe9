package org.lineofsight.pathway.childprotection.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Choice;

/**
 * A caseload.
 *
 * @param next where the list goes on; absent at its end
 */
public record CaseListPage(
        List<Row> rows, List<Choice> choices, @Nullable String next, boolean manager) {

    /**
     * A case in a line.
     *
     * @param clock what is due next; absent where no clock runs
     */
    public record Row(
            String id,
            String reference,
            String names,
            @Nullable String worker,
            @Nullable String clock,
            @Nullable TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
