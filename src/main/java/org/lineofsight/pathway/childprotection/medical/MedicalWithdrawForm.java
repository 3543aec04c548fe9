package org.lineofsight.pathway.childprotection.medical;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a medical is not needed any more, as typed. */
public record MedicalWithdrawForm(
        int version,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String because) {

    String stripped() {
        return because == null ? "" : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "MedicalWithdrawForm[***]";
    }
}
