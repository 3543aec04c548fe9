package org.lineofsight.partnership.budget.file;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file of contributions or lines.
 *
 * @param why asked of a budget that is agreed
 */
public record BudgetFileForm(
        @NotNull(message = "Choose what is in the file") @Nullable RowsKind kind,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why,
        @Nullable MultipartFile file) {

    static BudgetFileForm empty() {
        return new BudgetFileForm(null, null, null);
    }
}
