package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How big somebody said the worry is.
 *
 * @param occasion ASSESSMENT, REVIEW or CLOSING
 * @param about the assessment, meeting or closing it was said at
 * @param score 0 (no worry) to 10 (as big as can be); absent where they were not asked, which is
 *     not a nought
 */
public record Scale(
        String occasion, UUID about, ScaleWho who, @Nullable Integer score, Instant askedAt) {

    public String words() {
        return score == null ? "Not asked" : score + " of 10";
    }
}
