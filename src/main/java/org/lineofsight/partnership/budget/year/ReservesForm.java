package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;

/**
 * Reserves and what is carried, as typed. Empty is not recorded.
 *
 * @param why asked of a budget that is agreed
 */
public record ReservesForm(
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String opening,
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String drawn,
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String carriedIn,
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String carriedForward,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why,
        @Nullable String version) {

    static ReservesForm of(Budget budget) {
        var reserves = budget.reserves();
        return new ReservesForm(
                Money.typed(reserves.opening()),
                Money.typed(reserves.drawn()),
                Money.typed(reserves.carriedIn()),
                Money.typed(reserves.carriedForward()),
                null,
                "" + budget.version());
    }

    Budget.Reserves toReserves() {
        return new Budget.Reserves(
                Money.of(opening).orElse(null),
                Money.of(drawn).orElse(null),
                Money.of(carriedIn).orElse(null),
                Money.of(carriedForward).orElse(null));
    }
}
