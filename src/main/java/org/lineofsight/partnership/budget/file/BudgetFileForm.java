package org.lineofsight.partnership.budget.file;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of contributions or lines. */
public record BudgetFileForm(
        @NotNull(message = "Choose what is in the file") @Nullable RowsKind kind,
        @Nullable MultipartFile file) {

    static BudgetFileForm empty() {
        return new BudgetFileForm(null, null);
    }
}
