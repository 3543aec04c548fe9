package org.lineofsight.pathway.childprotection.caseload;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a case is closed, as typed. */
public record CloseForm(
        int version,
        @Nullable ReasonForClosure reason,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String because) {

    String becauseText() {
        return because == null ? "" : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CloseForm[" + reason + "]";
    }
}
