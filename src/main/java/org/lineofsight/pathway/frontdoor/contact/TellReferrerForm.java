package org.lineofsight.pathway.frontdoor.contact;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer is told, as typed.
 *
 * @param how the name of a {@link ToldHow}; absent for referrers with an account, who are told here
 * @param why they cannot be told
 */
public record TellReferrerForm(
        @Size(
                        max = 20_000,
                        message = "What the referrer is told must be 20,000 characters or fewer")
                @Nullable String message,
        @Nullable String how,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String why) {

    /** As it was when it was last saved. */
    static TellReferrerForm from(Map<String, List<String>> typed) {
        return new TellReferrerForm(
                first(typed, "message"), first(typed, "how"), first(typed, "why"));
    }

    TellReferrer.Telling telling() {
        return new TellReferrer.Telling(text(message), toldHow(), text(why));
    }

    /** What is none of the ways is the ordinary one; the rule asks for another where it must. */
    private ToldHow toldHow() {
        for (var each : ToldHow.values()) {
            if (each.name().equals(how)) {
                return each;
            }
        }
        return ToldHow.HERE;
    }

    private static @Nullable String first(Map<String, List<String>> typed, String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
