package org.lineofsight.pathway.childprotection.assessment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** Another day for an assessment, as typed. */
public record ExtendForm(
        @Size(max = 4_000, message = "The reason must be 4,000 characters or fewer") @Nullable String because,
        TypedDate until) {

    public ExtendForm(@Nullable String because, @Nullable TypedDate until) {
        this.because = because;
        this.until = until == null ? TypedDate.empty() : until;
    }

    void check(Errors errors) {
        until.problem("The new day").ifPresent(words -> errors.rejectValue("until", "date", words));
    }

    String reason() {
        return because == null ? "" : because.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ExtendForm[***]";
    }
}
