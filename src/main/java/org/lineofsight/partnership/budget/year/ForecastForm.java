package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;

/**
 * What a line will come to, as typed.
 *
 * @param amount empty to go back to the rule
 */
public record ForecastForm(
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String amount,
        @Size(max = 500, message = "This must be 500 characters or fewer") @Nullable String words) {

    static ForecastForm of(Line line) {
        return new ForecastForm(Money.typed(line.said()), line.saidWhy());
    }
}
