package org.lineofsight.kernel.actions.impact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.platform.web.Answers;

/**
 * What an action changed, as typed. What was typed of evidence counts for nothing where there is
 * none yet.
 */
public record ImpactForm(
        @NotBlank(message = "Choose whether anything can be seen") @Nullable String kind,
        @Size(max = 4_000, message = "What is different must be 4,000 characters or fewer") @Nullable String words,
        @Size(max = 2_000, message = "Where it can be seen must be 2,000 characters or fewer") @Nullable String seenIn,
        @Size(max = 200, message = "The measure must be 200 characters or fewer") @Nullable String measure,
        @Size(max = 100, message = "The figure before must be 100 characters or fewer") @Nullable String before,
        @Size(max = 100, message = "The figure after must be 100 characters or fewer") @Nullable String after) {

    static ImpactForm empty() {
        return new ImpactForm(null, null, null, null, null, null);
    }

    /** When it was validated. */
    Impact.Said said() {
        if (!Impact.Kind.EVIDENCE.name().equals(kind)) {
            return Impact.Said.noneYet(Answers.text(words));
        }
        var evidence = Impact.Said.evidence(Answers.text(words), Answers.text(seenIn));
        return Answers.text(measure).isEmpty()
                        && Answers.text(before).isEmpty()
                        && Answers.text(after).isEmpty()
                ? evidence
                : evidence.measured(
                        Answers.text(measure), Answers.text(before), Answers.text(after));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ImpactForm[***]";
    }
}
