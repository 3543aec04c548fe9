package org.lineofsight.partnership.businessplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** By which group a plan was agreed, and when. */
public record AgreementForm(
        @NotBlank(message = "Write which group agreed it") @Size(max = 200, message = "The group must be 200 characters or fewer") @Nullable String group,
        TypedDate on) {

    public AgreementForm(@Nullable String group, @Nullable TypedDate on) {
        this.group = group;
        this.on = on == null ? TypedDate.empty() : on;
    }

    static AgreementForm on(LocalDate day) {
        return new AgreementForm(null, TypedDate.of(day));
    }

    void check(Errors errors) {
        Answers.day(errors, "on", "The day", on);
    }

    /** Only for a form without errors. */
    LocalDate day() {
        return on.toDate().orElseThrow();
    }
}
