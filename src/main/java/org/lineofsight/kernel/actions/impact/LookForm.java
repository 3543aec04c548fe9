package org.lineofsight.kernel.actions.impact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Recheck;
import org.lineofsight.platform.web.Answers;

/** What was found a year later, as typed. */
public record LookForm(
        @NotBlank(message = "Choose what you found") @Nullable String found,
        @NotBlank(message = "Write what you found, and how you know") @Size(max = 4_000, message = "What you found must be 4,000 characters or fewer") @Nullable String words) {

    static LookForm empty() {
        return new LookForm(null, null);
    }

    /** When it was validated. */
    Recheck.Found chosen() {
        return Recheck.Found.valueOf(String.valueOf(found));
    }

    String stripped() {
        return Answers.text(words);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "LookForm[***]";
    }
}
