package org.lineofsight.pathway.frontdoor.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashMap;
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
 * @param childLevel for each child in turn, a level of their own; blank where it is the family's
 * @param childOutcome likewise for the outcome
 */
public record DecideContactForm(
        @NotNull(message = "Choose the level of need") @Nullable String level,
        @NotNull(message = "Choose an outcome") @Nullable String outcome,
        @Nullable List<String> childLevel,
        @Nullable List<String> childOutcome,
        @Size(max = 20_000, message = "The rationale must be 20,000 characters or fewer") @Nullable String rationale,
        @Size(max = 200, message = "The authority's name must be 200 characters or fewer") @Nullable String authority,
        @Size(
                        max = 20_000,
                        message = "What the referrer is told must be 20,000 characters or fewer")
                @Nullable String message) {

    public DecideContactForm {
        level = known(LevelOfNeed.values(), level);
        outcome = known(Outcome.values(), outcome);
        childLevel = known(LevelOfNeed.values(), childLevel);
        childOutcome = known(Outcome.values(), childOutcome);
    }

    static DecideContactForm empty() {
        return new DecideContactForm(null, null, null, null, null, null, null);
    }

    /** As it was when it was last saved. */
    static DecideContactForm from(Map<String, List<String>> typed) {
        return new DecideContactForm(
                first(typed, "level"),
                first(typed, "outcome"),
                each(typed, "childLevel"),
                each(typed, "childOutcome"),
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
                new Verdict(LevelOfNeed.valueOf(level), Outcome.valueOf(outcome)),
                apart(level, outcome),
                text(rationale),
                text(message),
                text(authority));
    }

    private Map<Integer, Verdict> apart(String ofFamily, String outcomeOfFamily) {
        var apart = new HashMap<Integer, Verdict>();
        var levels = childLevel == null ? List.<String>of() : childLevel;
        var outcomes = childOutcome == null ? List.<String>of() : childOutcome;
        for (var place = 0; place < Math.max(levels.size(), outcomes.size()); place++) {
            var own = at(levels, place);
            var ownOutcome = at(outcomes, place);
            if (!own.isEmpty() || !ownOutcome.isEmpty()) {
                apart.put(
                        place,
                        new Verdict(
                                LevelOfNeed.valueOf(own.isEmpty() ? ofFamily : own),
                                Outcome.valueOf(
                                        ownOutcome.isEmpty() ? outcomeOfFamily : ownOutcome)));
            }
        }
        return apart;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    /** A list that can be written to: Spring puts what was typed in its places once more. */
    private static List<String> known(Enum<?>[] choices, @Nullable List<String> names) {
        var known = new ArrayList<String>();
        for (var name : names == null ? List.<String>of() : names) {
            known.add(text(known(choices, name)));
        }
        return known;
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

    private static List<String> each(Map<String, List<String>> typed, String name) {
        var values = new ArrayList<String>();
        for (var place = 0; typed.containsKey(name + "[" + place + "]"); place++) {
            values.add(text(first(typed, name + "[" + place + "]")));
        }
        return values;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
