package org.lineofsight.pathway.childprotection.action;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionForm;

/** An action to be raised, as typed. */
public record RaiseForm(@Valid ActionForm action) {

    public RaiseForm(@Nullable ActionForm action) {
        this.action = action == null ? ActionForm.empty() : action;
    }
}
