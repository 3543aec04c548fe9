package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** By which day an agency’s staff had been told, and how, as typed. */
public record ConfirmForm(
        TypedDate on,
        @NotBlank(message = "Write how your staff were told") @Size(max = 1_000, message = "How they were told must be 1,000 characters or fewer") @Nullable String how) {

    public ConfirmForm(@Nullable TypedDate on, @Nullable String how) {
        this.on = on == null ? TypedDate.empty() : on;
        this.how = how;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day by which they knew"));
        }
    }
}
