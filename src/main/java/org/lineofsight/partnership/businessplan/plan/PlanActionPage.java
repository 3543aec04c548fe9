package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * An action with everything that was said of it.
 *
 * @param carriedFrom the action of the earlier plan; absent where it is new, or not for this reader
 * @param indicatorHref where the indicator is; absent where the name leads to none
 * @param officer whether the reader writes it
 */
public record PlanActionPage(
        Plan plan,
        Priority priority,
        PlanAction action,
        Rag rag,
        @Nullable PlanAction carriedFrom,
        @Nullable String indicatorHref,
        LocalDate today,
        boolean officer) {

    public List<SummaryRow> facts() {
        var words = action.words();
        var due = words.dueOn();
        return List.of(
                SummaryRow.of("Lead", words.lead()),
                SummaryRow.of("Due", due == null ? null : InWords.dateWithoutWeekday(due)),
                SummaryRow.of("Lead agency", words.agency()));
    }

    public boolean mayWrite() {
        return officer && !plan.isClosed();
    }

    /** What can be written down now; the first is the usual one. */
    public List<PlanStep> steps() {
        return officer
                ? Arrays.stream(PlanStep.values())
                        .filter(step -> mayWrite() || step.isOfImpact())
                        .filter(step -> step.isOpen(action))
                        .filter(step -> step != PlanStep.IMPACT || action.isDone())
                        .toList()
                : List.of();
    }

    /** Impact as it is: evidenced, or honestly not yet. */
    public String impact() {
        return action.impact() == null ? "No impact evidence yet" : action.impact();
    }
}
