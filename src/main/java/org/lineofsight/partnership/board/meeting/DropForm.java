package org.lineofsight.partnership.board.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;

/** Why a planned meeting is dropped, as typed. */
public record DropForm(
        @Size(max = 500, message = "The reason must be 500 characters or fewer") @Nullable String because) {

    String stripped() {
        return Answers.text(because);
    }
}
