package org.lineofsight.pathway.frontdoor.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;

/**
 * The decision on a contact, as typed.
 *
 * @param level the name of a {@link LevelOfNeed}; what is none of them is no choice
 * @param outcome the name of an {@link Outcome}, likewise
 */
public record DecideContactForm(
        @NotNull(message = "Choose the level of need") @Nullable String level,
        @NotNull(message = "Choose an outcome") @Nullable String outcome,
        @Size(max = 20_000, message = "The rationale must be 20,000 characters or fewer") @Nullable String rationale,
        @Size(max = 200, message = "The authority's name must be 200 characters or fewer") @Nullable String authority,
        @Size(
                        max = 20_000,
                        message = "What the referrer is told must be 20,000 characters or fewer")
                @Nullable String message) {

    public DecideContactForm {
        level = known(LevelOfNeed.values(), level);
        outcome = known(Outcome.values(), outcome);
    }

    static DecideContactForm empty() {
        return new DecideContactForm(null, null, null, null, null);
    }

    /** As it was when it was last saved. */
    static DecideContactForm from(Map<String, List<String>> typed) {
        return new DecideContactForm(
                first(typed, "level"),
                first(typed, "outcome"),
                first(typed, "rationale"),
                first(typed, "authority"),
                first(typed, "message"));
    }

    /** Only for a form without errors. */
    Decision.Proposal proposal() {
        if (level == null || outcome == null) {
            throw new IllegalStateException("Level and outcome are validated before");
        }
        return new Decision.Proposal(
                LevelOfNeed.valueOf(level),
                Outcome.valueOf(outcome),
                text(rationale),
                text(message),
                text(authority));
    }

    private static @Nullable String known(Enum<?>[] choices, @Nullable String name) {
        for (var choice : choices) {
            if (choice.name().equals(name)) {
                return name;
            }
        }
        return null;
    }

    private static @Nullable String first(Map<String, List<String>> typed, String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
