package org.lineofsight.kernel.actions.step;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is written with a step, as typed. */
public record StepForm(
        int version,
        @Size(max = 10_000, message = "This must be 10,000 characters or fewer") @Nullable String words) {

    String stripped() {
        return words == null ? "" : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "StepForm[***]";
    }
}
