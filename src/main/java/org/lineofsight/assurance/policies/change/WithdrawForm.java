package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a policy is withdrawn, as typed. */
public record WithdrawForm(
        @NotBlank(message = "Write why it is withdrawn") @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String why) {}
