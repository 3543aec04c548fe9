package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;

/**
 * A line of spending, as typed.
 *
 * @param why asked of a budget that is agreed
 * @param version the one that was read; absent for a new line
 */
public record LineForm(
        @NotBlank(message = "Write what the money is for") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @NotBlank(message = Money.ASKED) @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String budgeted,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why,
        @Nullable String version) {

    static LineForm empty() {
        return new LineForm(null, null, null, null);
    }

    static LineForm of(Line line) {
        return new LineForm(line.name(), Money.typed(line.budgeted()), null, "" + line.version());
    }
}
