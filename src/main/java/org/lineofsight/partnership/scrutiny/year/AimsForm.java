package org.lineofsight.partnership.scrutiny.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the year's scrutiny is for, as typed. */
public record AimsForm(
        @NotBlank(message = "Write what the year’s scrutiny is for") @Size(max = 5_000, message = "This must be 5,000 characters or fewer") @Nullable String aims) {}
