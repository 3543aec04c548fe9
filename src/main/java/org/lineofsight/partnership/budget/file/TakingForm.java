package org.lineofsight.partnership.budget.file;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a file is taken in.
 *
 * @param why asked of a budget that is agreed
 */
public record TakingForm(
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why) {

    static TakingForm empty() {
        return new TakingForm(null);
    }
}
