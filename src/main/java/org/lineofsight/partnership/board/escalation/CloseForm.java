package org.lineofsight.partnership.board.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** What came of it, as typed. */
public record CloseForm(
        TypedDate closedOn,
        @NotBlank(message = "Write what came of it") @Size(max = 2_000, message = "What came of it must be 2,000 characters or fewer") @Nullable String effect) {

    public CloseForm(@Nullable TypedDate closedOn, @Nullable String effect) {
        this.closedOn = closedOn == null ? TypedDate.empty() : closedOn;
        this.effect = effect;
    }
}
