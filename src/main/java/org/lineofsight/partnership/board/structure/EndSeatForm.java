package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;

/** When and why a seat ends, as typed. */
public record EndSeatForm(
        TypedDate lastDay,
        @NotBlank(message = "Write why the seat ends") @Size(max = 500, message = "Why must be 500 characters or fewer") @Nullable String why) {

    public EndSeatForm(@Nullable TypedDate lastDay, @Nullable String why) {
        this.lastDay = lastDay == null ? TypedDate.empty() : lastDay;
        this.why = why;
    }
}
