package org.lineofsight.pathway.earlyhelp.group;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;

/** What a group advised, as typed. */
public record AdviceForm(
        @Size(max = 5_000, message = "The advice must be 5,000 characters or fewer") @Nullable String advice,
        @Size(max = 200, message = "Who takes it on must be 200 characters or fewer") @Nullable String takenBy) {

    static AdviceForm from(Kept kept) {
        return new AdviceForm(kept.text("advice"), kept.text("takenBy"));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AdviceForm[***]";
    }
}
