package org.lineofsight.pathway.childprotection.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A fee to be agreed, as typed. */
public record FeeForm(
        @NotNull(message = "Choose the section") @Nullable Section section,
        @Nullable String amount,
        TypedDate since) {

    public FeeForm(@Nullable Section section, @Nullable String amount, @Nullable TypedDate since) {
        this.section = section;
        this.amount = amount;
        this.since = since == null ? TypedDate.empty() : since;
    }

    void check(Errors errors) {
        if (since.toDate().isEmpty()) {
            errors.rejectValue(
                    "since", "date", since.problem("The day").orElse("Enter its first day"));
        }
    }

    /** When it was checked. */
    LocalDate sinceDay() {
        return since.toDate().orElseThrow();
    }
}
