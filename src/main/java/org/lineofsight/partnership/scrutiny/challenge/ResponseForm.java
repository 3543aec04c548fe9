package org.lineofsight.partnership.scrutiny.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** A response, as typed. */
public record ResponseForm(
        @NotBlank(message = "Write the response") @Size(max = 5_000, message = "The response must be 5,000 characters or fewer") @Nullable String words,
        TypedDate respondedOn) {

    public ResponseForm(@Nullable String words, @Nullable TypedDate respondedOn) {
        this.words = words;
        this.respondedOn = respondedOn == null ? TypedDate.empty() : respondedOn;
    }
}
