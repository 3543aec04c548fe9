package org.lineofsight.kernel.overview.wheel;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A day of the partnership's own, as typed. */
public record LocalDateForm(
        @Size(max = 200, message = "What happens must be 200 characters or fewer") @Nullable String what,
        TypedDate on,
        @Nullable String often,
        @Size(max = 200, message = "Who decided it must be 200 characters or fewer") @Nullable String basis) {

    static final String YEARLY = "YEARLY";

    public LocalDateForm(
            @Nullable String what,
            @Nullable TypedDate on,
            @Nullable String often,
            @Nullable String basis) {
        this.what = what;
        this.on = on == null ? TypedDate.empty() : on;
        this.often = often;
        this.basis = basis;
    }

    static LocalDateForm empty() {
        return new LocalDateForm(null, null, null, null);
    }

    void check(Errors errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day, such as 27 3 2027"));
        }
        if (often == null || often.isBlank()) {
            errors.rejectValue("often", "often", "Choose whether it is once or every year");
        }
    }

    String whatText() {
        return Answers.text(what);
    }

    @Nullable String basisText() {
        return Answers.orAbsent(basis);
    }
}
