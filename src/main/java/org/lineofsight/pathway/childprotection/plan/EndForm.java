package org.lineofsight.pathway.childprotection.plan;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A child no longer has a plan, as typed. */
public record EndForm(Plan.@Nullable EndReason reason, TypedDate on) {

    public EndForm(Plan.@Nullable EndReason reason, @Nullable TypedDate on) {
        this.reason = reason;
        this.on = on == null ? TypedDate.empty() : on;
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day, such as 27 3 2026"));
        }
    }
}
