package org.lineofsight.kernel.meetings.diary;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a meeting is cancelled, as typed. */
public record CancelForm(
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String because) {

    String stripped() {
        return because == null ? "" : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CancelForm[***]";
    }
}
