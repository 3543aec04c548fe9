package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** Money that was spent, or came in otherwise, as typed. */
public record EntryForm(
        @Size(max = 300, message = "This must be 300 characters or fewer") @Nullable String what,
        @NotBlank(message = Money.ASKED) @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String amount,
        TypedDate on) {

    public EntryForm(@Nullable String what, @Nullable String amount, @Nullable TypedDate on) {
        this.what = what;
        this.amount = amount;
        this.on = on == null ? TypedDate.empty() : on;
    }

    static EntryForm empty() {
        return new EntryForm(null, null, null);
    }

    void check(Errors errors) {
        Answers.day(errors, "on", "The day", on);
    }
}
