package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A child no longer has a plan, as typed. */
public record EndForm(
        Plan.@Nullable EndReason reason,
        TypedDate on,
        @Nullable Consent consent,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String why) {

    public EndForm(
            Plan.@Nullable EndReason reason,
            @Nullable TypedDate on,
            @Nullable Consent consent,
            @Nullable String why) {
        this.reason = reason;
        this.on = on == null ? TypedDate.empty() : on;
        this.consent = consent;
        this.why = why;
    }

    EndPlan.Ending toEnding() {
        return new EndPlan.Ending(
                on.toDate().orElseThrow(), reason, consent, why == null ? "" : why.strip());
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day, such as 27 3 2026"));
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "EndForm[" + reason + "]";
    }
}
