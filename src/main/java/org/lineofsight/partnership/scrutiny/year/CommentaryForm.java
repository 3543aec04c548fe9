package org.lineofsight.partnership.scrutiny.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A commentary, as typed. */
public record CommentaryForm(
        @NotBlank(message = "Write your commentary") @Size(max = 20_000, message = "The commentary must be 20,000 characters or fewer") @Nullable String words) {}
