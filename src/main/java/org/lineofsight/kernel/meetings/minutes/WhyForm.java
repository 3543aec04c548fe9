package org.lineofsight.kernel.meetings.minutes;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why minutes are corrected or taken back, or how the family was given theirs, as typed. */
public record WhyForm(
        @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String because,
        @Size(max = 500, message = "This must be 500 characters or fewer") @Nullable String how) {

    static WhyForm empty() {
        return new WhyForm(null, null);
    }

    String becauseText() {
        return because == null ? "" : because.strip();
    }

    String howText() {
        return how == null ? "" : how.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "WhyForm[***]";
    }
}
