package org.lineofsight.kernel.actions.impact;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** What an action changed, said later, as typed. */
public record SayForm(@Valid ImpactForm impact) {

    public SayForm(@Nullable ImpactForm impact) {
        this.impact = impact == null ? ImpactForm.empty() : impact;
    }
}
