package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** When and where a version was published, as typed. */
public record PublishForm(
        TypedDate on,
        @NotBlank(message = "Enter the address of the document") @Size(max = 1_000, message = "The address must be 1,000 characters or fewer") @Nullable String address) {

    public PublishForm(@Nullable TypedDate on, @Nullable String address) {
        this.on = on == null ? TypedDate.empty() : on;
        this.address = address;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day it was published"));
        }
    }
}
