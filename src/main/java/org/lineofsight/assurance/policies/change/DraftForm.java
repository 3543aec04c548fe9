package org.lineofsight.assurance.policies.change;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** A draft, as typed; the version that was read counts where it is written on again. */
public record DraftForm(int version, @Valid VersionForm text) {

    public DraftForm(int version, @Nullable VersionForm text) {
        this.version = version;
        this.text = text == null ? VersionForm.empty() : text;
    }
}
