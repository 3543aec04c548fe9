package org.lineofsight.pathway.earlyhelp.plan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.Kept;

/** How far something has come, as typed. */
public record ProgressForm(
        @NotNull(message = "Choose how far it has come") @Nullable String howFar,
        @Size(max = 2_000, message = "What shows it must be 2,000 characters or fewer") @Nullable String note) {

    public ProgressForm {
        howFar = Kept.known(HowFar.values(), howFar);
    }

    static ProgressForm from(Kept kept) {
        return new ProgressForm(kept.text("howFar"), kept.text("note"));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ProgressForm[***]";
    }
}
