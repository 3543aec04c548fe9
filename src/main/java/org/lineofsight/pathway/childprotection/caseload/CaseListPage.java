package org.lineofsight.pathway.childprotection.caseload;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Choice;

/**
 * A caseload.
 *
 * @param next where the list goes on; absent at its end
 * @param reader in which of the three roles it is read
 */
public record CaseListPage(
        List<Row> rows, List<Choice> choices, @Nullable String next, Role reader) {

    public boolean manager() {
        return reader == Role.SOCIAL_WORK_MANAGER;
    }

    /** Whether everything in the list is the reader’s own. */
    public boolean mine() {
        return reader == Role.SOCIAL_WORKER;
    }

    public String heading() {
        return switch (reader) {
            case SOCIAL_WORK_MANAGER -> "Cases of children’s social care";
            case CONFERENCE_CHAIR -> "Cases of your conferences";
            default -> "My cases";
        };
    }

    /**
     * A case in a line.
     *
     * @param clock what is due next; absent where no clock runs
     * @param plan the plan that runs; absent where there is none
     * @param since from which day; absent where there is no plan
     */
    public record Row(
            String id,
            String reference,
            String names,
            @Nullable String worker,
            @Nullable String plan,
            @Nullable LocalDate since,
            @Nullable String clock,
            @Nullable TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
