package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is taken back, as typed. */
public record WhyForm(
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why) {

    static WhyForm empty() {
        return new WhyForm(null);
    }
}
