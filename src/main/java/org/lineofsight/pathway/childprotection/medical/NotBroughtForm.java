package org.lineofsight.pathway.childprotection.medical;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who should have brought the child, and why it was not brought, as typed. */
public record NotBroughtForm(
        int version,
        @Size(max = 200, message = "Who must be 200 characters or fewer") @Nullable String byWhom,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String because) {

    String whom() {
        return byWhom == null ? "" : byWhom.strip();
    }

    @Nullable String reason() {
        return because == null || because.isBlank() ? null : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "NotBroughtForm[***]";
    }
}
