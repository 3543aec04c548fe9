package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** By which group a budget was agreed, and when. */
public record BudgetAgreementForm(
        @NotBlank(message = "Write which group agreed it") @Size(max = 200, message = "The group must be 200 characters or fewer") @Nullable String group,
        TypedDate on) {

    public BudgetAgreementForm(@Nullable String group, @Nullable TypedDate on) {
        this.group = group;
        this.on = on == null ? TypedDate.empty() : on;
    }

    static BudgetAgreementForm on(LocalDate day) {
        return new BudgetAgreementForm(null, TypedDate.of(day));
    }

    void check(Errors errors) {
        Answers.day(errors, "on", "The day", on);
    }
}
