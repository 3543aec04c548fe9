package org.lineofsight.partnership.board.meeting;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;

/** An item for the agenda, as typed. */
public record ItemForm(
        @Size(max = 300, message = "The item must be 300 characters or fewer") @Nullable String title,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String presenter) {

    String titleText() {
        return Answers.text(title);
    }

    @Nullable String presenterText() {
        return Answers.orAbsent(presenter);
    }
}
