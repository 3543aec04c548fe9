package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;

/**
 * A total as it is printed, as typed.
 *
 * @param reason why it stands although it disagrees; empty leaves it questioned
 */
public record TotalForm(
        @NotBlank(message = Money.ASKED) @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String amount,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String reason) {

    static TotalForm of(@Nullable TypedTotal typed) {
        return typed == null
                ? new TotalForm(null, null)
                : new TotalForm(
                        Money.typed(typed.amount()),
                        typed.standing() == TypedTotal.Standing.CONFIRMED ? typed.reason() : null);
    }
}
