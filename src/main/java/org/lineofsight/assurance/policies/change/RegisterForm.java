package org.lineofsight.assurance.policies.change;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A new policy with its first draft, as typed. */
public record RegisterForm(@Valid PolicyForm policy, @Valid VersionForm text) {

    public RegisterForm(@Nullable PolicyForm policy, @Nullable VersionForm text) {
        this.policy = policy == null ? PolicyForm.empty() : policy;
        this.text = text == null ? VersionForm.empty() : text;
    }
}
