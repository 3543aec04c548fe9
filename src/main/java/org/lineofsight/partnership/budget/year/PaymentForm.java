package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * Money that came, as typed.
 *
 * @param why how one knows that it is another payment; asked only where it looks like one that is
 *     there
 */
public record PaymentForm(
        @NotBlank(message = Money.ASKED) @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String amount,
        TypedDate on,
        @Size(max = 100, message = "The reference must be 100 characters or fewer") @Nullable String reference,
        @Size(max = 1_000, message = "This must be 1,000 characters or fewer") @Nullable String why) {

    public PaymentForm(
            @Nullable String amount,
            @Nullable TypedDate on,
            @Nullable String reference,
            @Nullable String why) {
        this.amount = amount;
        this.on = on == null ? TypedDate.empty() : on;
        this.reference = reference;
        this.why = why;
    }

    static PaymentForm empty() {
        return new PaymentForm(null, null, null, null);
    }

    void check(Errors errors) {
        Answers.day(errors, "on", "The day", on);
    }
}
