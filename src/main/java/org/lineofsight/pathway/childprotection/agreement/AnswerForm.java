package org.lineofsight.pathway.childprotection.agreement;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A manager's answer, as typed. */
public record AnswerForm(
        int version,
        ManagersAnswer.@Nullable Answer answer,
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String words) {

    /** Absent where nothing was typed. */
    public @Nullable String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AnswerForm[" + answer + "]";
    }
}
