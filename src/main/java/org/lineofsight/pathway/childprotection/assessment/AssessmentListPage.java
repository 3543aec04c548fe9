package org.lineofsight.pathway.childprotection.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Choice;

/**
 * Assessments, those due first at the top.
 *
 * @param next where the list goes on; absent at its end
 */
public record AssessmentListPage(List<Row> rows, List<Choice> choices, @Nullable String next) {

    /**
     * An assessment in a line.
     *
     * @param fromReferral absent for one that has no referral of its own
     * @param extendedUntil absent where no other day was agreed
     */
    public record Row(
            String id,
            String names,
            String reference,
            @Nullable String worker,
            String status,
            @Nullable TimeLeft fromReferral,
            TimeLeft fromStart,
            @Nullable LocalDate extendedUntil) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
