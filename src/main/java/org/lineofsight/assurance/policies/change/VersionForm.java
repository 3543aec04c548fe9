package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.platform.web.Answers;

/** What a version says of itself, as typed. */
public record VersionForm(
        @NotBlank(message = "Write what changed") @Size(max = 4_000, message = "What changed must be 4,000 characters or fewer") @Nullable String changed,
        @NotBlank(message = "Write why it changed") @Size(max = 2_000, message = "Why it changed must be 2,000 characters or fewer") @Nullable String why,
        @NotBlank(message = "Write for whom it matters") @Size(
                        max = 1_000,
                        message = "For whom it matters must be 1,000 characters or fewer")
                @Nullable String mattersTo,
        @NotBlank(message = "Choose what the change comes from") @Nullable String finding,
        @Size(max = 500, message = "Which one must be 500 characters or fewer") @Nullable String findingWords,
        @Size(max = 1_000, message = "The address must be 1,000 characters or fewer") @Nullable String findingAddress) {

    static VersionForm empty() {
        return new VersionForm(null, null, null, null, null, null);
    }

    /** When it was validated. */
    VersionText text() {
        return new VersionText(
                Answers.text(changed),
                Answers.text(why),
                Answers.text(mattersTo),
                Finding.valueOf(Answers.text(finding)),
                Answers.orAbsent(findingWords),
                Answers.orAbsent(findingAddress));
    }
}
