package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionForm;

/** An action under a plan, as typed. */
public record PlanActionForm(@Valid ActionForm action) {

    public PlanActionForm(@Nullable ActionForm action) {
        this.action = action == null ? ActionForm.empty() : action;
    }
}
