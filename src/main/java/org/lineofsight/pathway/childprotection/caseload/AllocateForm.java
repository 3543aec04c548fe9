package org.lineofsight.pathway.childprotection.caseload;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets a case, as chosen. */
public record AllocateForm(
        int version, @NotNull(message = "Choose a social worker") @Nullable UUID worker) {}
