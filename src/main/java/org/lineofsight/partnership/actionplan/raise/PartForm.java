package org.lineofsight.partnership.actionplan.raise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.platform.web.Answers;

/**
 * Whose part of the plan an action is, as typed.
 *
 * @param overseer the id of a group; empty for the board
 */
public record PartForm(
        @NotBlank(message = "Choose what decided the action") @Nullable String source,
        @Size(max = 100, message = "The theme must be 100 characters or fewer") @Nullable String theme,
        @Nullable String overseer) {

    static PartForm empty() {
        return new PartForm(null, null, null);
    }

    static PartForm of(Improvement part) {
        return new PartForm(
                part.from().name(),
                part.theme(),
                part.overseenBy() == null ? "" : part.overseenBy().toString());
    }

    String sourceText() {
        return source == null ? "" : source;
    }

    /** Absent where none was typed. */
    @Nullable String themeText() {
        return Answers.orAbsent(theme);
    }

    String overseerText() {
        return overseer == null ? "" : overseer;
    }
}
