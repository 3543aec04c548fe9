package org.lineofsight.pathway.earlyhelp.plan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.platform.web.TypedDate;

/** Something that will be different, as typed. */
public record GoalForm(
        @Size(max = 2_000, message = "What will be different must be 2,000 characters or fewer") @Nullable String different,
        @Size(max = 2_000, message = "Who does what must be 2,000 characters or fewer") @Nullable String who,
        @Nullable TypedDate byOn,
        @Size(max = 2_000, message = "How you will know must be 2,000 characters or fewer") @Nullable String howWeKnow) {

    public GoalForm {
        byOn = byOn == null ? TypedDate.empty() : byOn;
    }

    static GoalForm from(Kept kept) {
        return new GoalForm(
                kept.text("different"),
                kept.text("who"),
                kept.date("byOn"),
                kept.text("howWeKnow"));
    }

    WritePlan.NewGoal toGoal() {
        return new WritePlan.NewGoal(
                Kept.stripped(different),
                Kept.stripped(who),
                byOn == null ? null : byOn.toDate().orElse(null),
                Kept.stripped(howWeKnow));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "GoalForm[***]";
    }
}
