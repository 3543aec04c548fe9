package org.lineofsight.assurance.policies.change;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** What the register says of a policy, changed, as typed. */
public record DescribeForm(int version, @Valid PolicyForm policy) {

    public DescribeForm(int version, @Nullable PolicyForm policy) {
        this.version = version;
        this.policy = policy == null ? PolicyForm.empty() : policy;
    }
}
