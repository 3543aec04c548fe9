package org.lineofsight.pathway.frontdoor.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;

/** The decision on a contact, as typed. */
public record DecideContactForm(
        @NotNull(message = "Choose the level of need") @Nullable LevelOfNeed level,
        @NotNull(message = "Choose an outcome") @Nullable Outcome outcome,
        @Size(max = 20_000, message = "The rationale must be 20,000 characters or fewer") @Nullable String rationale,
        @Nullable String authority,
        @Size(
                        max = 20_000,
                        message = "What the referrer is told must be 20,000 characters or fewer")
                @Nullable String message) {

    static DecideContactForm empty() {
        return new DecideContactForm(null, null, null, null, null);
    }

    /** As it was when it was last saved. A choice that no longer exists is no choice. */
    static DecideContactForm from(Map<String, List<String>> typed) {
        return new DecideContactForm(
                choice(LevelOfNeed.values(), first(typed, "level")),
                choice(Outcome.values(), first(typed, "outcome")),
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
                level, outcome, text(rationale), text(message), text(authority));
    }

    private static <E extends Enum<E>> @Nullable E choice(E[] choices, @Nullable String name) {
        for (var choice : choices) {
            if (choice.name().equals(name)) {
                return choice;
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
