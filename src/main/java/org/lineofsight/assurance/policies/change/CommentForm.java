package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an agency says of a draft, as typed. */
public record CommentForm(
        @NotBlank(message = "Write what your agency thinks of it; “no comment” is an answer") @Size(max = 10_000, message = "The comment must be 10,000 characters or fewer") @Nullable String words) {}
