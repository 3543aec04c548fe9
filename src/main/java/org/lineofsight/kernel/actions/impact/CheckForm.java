package org.lineofsight.kernel.actions.impact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;

/** That an improvement action is done, and what it changed, as typed. */
public record CheckForm(
        int version,
        @NotBlank(message = "Write how you know that it is done") @Size(max = 4_000, message = "How you know must be 4,000 characters or fewer") @Nullable String words,
        @Valid ImpactForm impact) {

    public CheckForm(int version, @Nullable String words, @Nullable ImpactForm impact) {
        this.version = version;
        this.words = words;
        this.impact = impact == null ? ImpactForm.empty() : impact;
    }

    static CheckForm empty(int version) {
        return new CheckForm(version, null, null);
    }

    String stripped() {
        return Answers.text(words);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "CheckForm[***]";
    }
}
