package org.lineofsight.pathway.earlyhelp.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What becomes of a family that was stepped up, as typed. */
public record ReturnForm(
        @NotNull(message = "Choose what happens now") @Nullable String next,
        @Size(max = 5_000, message = "Why must be 5,000 characters or fewer") @Nullable String why) {

    boolean goesOn() {
        return "RESUME".equals(next);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ReturnForm[***]";
    }
}
