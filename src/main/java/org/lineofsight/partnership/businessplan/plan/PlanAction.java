package org.lineofsight.partnership.businessplan.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.platform.time.InWords;

/**
 * A numbered action of a plan.
 *
 * @param number as people say it: "2.3"
 * @param asked what became of it with the agency that was asked; absent where none was
 * @param doneOn absent while it is not done
 * @param impact the evidence of its effect; absent while there is none yet
 * @param takenOutOn absent while it is in the plan
 * @param carriedFrom the action of an earlier plan that it goes on with; absent where it is new
 * @param notes the latest first
 */
public record PlanAction(
        PlanActionId id,
        PlanId plan,
        PriorityId priority,
        String number,
        ActionWords words,
        @Nullable Asked asked,
        @Nullable LocalDate doneOn,
        @Nullable String impact,
        @Nullable LocalDate takenOutOn,
        @Nullable PlanActionId carriedFrom,
        int version,
        List<Milestone> milestones,
        List<Note> notes) {

    /**
     * An action as its agency has it.
     *
     * @param doneAt absent while it is not done, and where it was done after the plan closed
     */
    public record Asked(ActionId id, ActionStatus status, @Nullable Instant doneAt) {

        /** What was done later is told in the plan that goes on with it. */
        static @Nullable Asked by(@Nullable Asked asked, @Nullable LocalDate closedOn) {
            return asked == null
                            || asked.doneAt == null
                            || closedOn == null
                            || !InWords.dayOf(asked.doneAt).isAfter(closedOn)
                    ? asked
                    : new Asked(asked.id, asked.status, null);
        }
    }

    public String address() {
        return "/partnership/plan/actions/" + id;
    }

    public String what() {
        return words.what();
    }

    public boolean isDone() {
        return doneDay() != null;
    }

    /** Also what its agency did and somebody else has checked. */
    public @Nullable LocalDate doneDay() {
        if (doneOn != null) {
            return doneOn;
        }
        return asked != null && asked.status() == ActionStatus.CHECKED && asked.doneAt() != null
                ? InWords.dayOf(asked.doneAt())
                : null;
    }

    public boolean isTakenOut() {
        return takenOutOn != null;
    }

    public boolean isOpen() {
        return !isDone() && !isTakenOut();
    }

    public boolean isLateOn(LocalDate day) {
        var due = words.dueOn();
        return isOpen() && due != null && day.isAfter(due);
    }

    public boolean isWithoutImpact() {
        return isDone() && !isTakenOut() && impact == null;
    }

    public boolean hasMeasure() {
        return words.measures() != null || words.indicator() != null;
    }

    public List<Note> progress() {
        return notes.stream().filter(note -> note.kind() == Note.Kind.PROGRESS).toList();
    }
}
