package org.lineofsight.pathway.frontdoor.quality;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Standard;

/** How a referral meets each standard, as chosen. */
public record ScoreForm(
        @NotBlank(message = "Choose whether it is specific") @Nullable String specific,
        @NotBlank(message = "Choose whether it says who knows what") @Nullable String whoKnows,
        @NotBlank(message = "Choose whether the child is heard") @Nullable String childHeard,
        @NotBlank(message = "Choose whether it is fair") @Nullable String fair,
        @NotBlank(message = "Choose whether the level rests on evidence") @Nullable String evidence) {

    static ScoreForm of(Map<Standard, Met> scores) {
        return new ScoreForm(
                name(scores, Standard.SPECIFIC),
                name(scores, Standard.WHO_KNOWS),
                name(scores, Standard.CHILD_HEARD),
                name(scores, Standard.FAIR),
                name(scores, Standard.EVIDENCE));
    }

    private static @Nullable String name(Map<Standard, Met> scores, Standard standard) {
        var met = scores.get(standard);
        return met == null ? null : met.name();
    }

    /** What is none of the choices is not there. */
    Map<Standard, Met> scores() {
        var scores = new EnumMap<Standard, Met>(Standard.class);
        put(scores, Standard.SPECIFIC, specific);
        put(scores, Standard.WHO_KNOWS, whoKnows);
        put(scores, Standard.CHILD_HEARD, childHeard);
        put(scores, Standard.FAIR, fair);
        put(scores, Standard.EVIDENCE, evidence);
        return scores;
    }

    private static void put(Map<Standard, Met> scores, Standard standard, @Nullable String chosen) {
        Arrays.stream(Met.values())
                .filter(met -> met.name().equals(chosen))
                .findFirst()
                .ifPresent(met -> scores.put(standard, met));
    }
}
