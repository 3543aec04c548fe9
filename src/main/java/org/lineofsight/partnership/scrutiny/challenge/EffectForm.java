package org.lineofsight.partnership.scrutiny.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** What changed, as typed. */
public record EffectForm(
        @NotNull(message = "Choose what changed") @Nullable EffectState state,
        @NotBlank(message = "Write what you looked at and saw") @Size(max = 5_000, message = "This must be 5,000 characters or fewer") @Nullable String words,
        TypedDate seenOn) {

    public EffectForm(
            @Nullable EffectState state, @Nullable String words, @Nullable TypedDate seenOn) {
        this.state = state;
        this.words = words;
        this.seenOn = seenOn == null ? TypedDate.empty() : seenOn;
    }
}
