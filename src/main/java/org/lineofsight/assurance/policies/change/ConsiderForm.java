package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What a group made of a version, as typed. */
public record ConsiderForm(
        @NotBlank(message = "Enter the group that considered it") @Size(max = 200, message = "The group must be 200 characters or fewer") @Nullable String group,
        TypedDate on,
        @NotBlank(message = "Choose what the group decided") @Nullable String outcome,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String reason) {

    public ConsiderForm(
            @Nullable String group,
            @Nullable TypedDate on,
            @Nullable String outcome,
            @Nullable String reason) {
        this.group = group;
        this.on = on == null ? TypedDate.empty() : on;
        this.outcome = outcome;
        this.reason = reason;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day it was considered"));
        }
    }
}
