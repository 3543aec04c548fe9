package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A plan with everything in it.
 *
 * @param to the last year, included
 * @param source where it was published, for another partnership's plan; absent for one's own
 * @param begunFrom the plan that it goes on with; absent where it is new
 * @param agreed absent while it is a draft
 * @param closed absent until it was closed
 */
public record Plan(
        PlanId id,
        String title,
        Strand strand,
        ReportingYear from,
        ReportingYear to,
        PlanState state,
        @Nullable String source,
        @Nullable PlanId begunFrom,
        String begunBy,
        @Nullable Agreed agreed,
        @Nullable Closed closed,
        int version,
        List<Priority> priorities) {

    /** By which group, and who wrote that down. */
    public record Agreed(LocalDate on, String group, String by) {}

    /**
     * @param words what was said at its end; absent where nothing was
     */
    public record Closed(LocalDate on, @Nullable String words, String by) {}

    public String address() {
        return "/partnership/plan/" + id;
    }

    public String period() {
        return from.equals(to) ? from.label() : from.label() + " to " + to.label();
    }

    public LocalDate firstDay() {
        return from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }

    public boolean isDraft() {
        return state == PlanState.DRAFT;
    }

    public boolean isClosed() {
        return state == PlanState.CLOSED;
    }

    /** Every action, in order. */
    public List<PlanAction> actions() {
        return priorities.stream().flatMap(priority -> priority.actions().stream()).toList();
    }

    /** The day on which its colours are worked out: a closed plan stays as it was at its end. */
    public LocalDate seenOn(LocalDate today) {
        return closed == null ? today : closed.on();
    }

    /** From when progress is expected: the day it was agreed, or its first where that is later. */
    public @Nullable LocalDate runsFrom() {
        if (agreed == null) {
            return null;
        }
        return agreed.on().isBefore(firstDay()) ? firstDay() : agreed.on();
    }

    /** Draft, agreed by whom and when, or closed and when. */
    public String standing() {
        if (closed != null) {
            return "Closed " + InWords.dateWithoutWeekday(closed.on());
        }
        return agreed == null
                ? "Draft"
                : "Agreed by %s, %s"
                        .formatted(agreed.group(), InWords.dateWithoutWeekday(agreed.on()));
    }
}
