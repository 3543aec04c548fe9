package org.lineofsight.pathway.frontdoor.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Colour;

/**
 * A contact's colour, as typed.
 *
 * @param signs the ids of the signs that were seen
 * @param pass YES to pass a green contact to early help at once
 */
public record TriageForm(
        @Nullable List<String> signs,
        @NotNull(message = "Choose a colour") @Nullable String colour,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String why,
        @Nullable String pass,
        @Size(max = 20_000, message = "The reason must be 20,000 characters or fewer") @Nullable String rationale,
        @Size(
                        max = 20_000,
                        message = "What the referrer is told must be 20,000 characters or fewer")
                @Nullable String message) {

    public TriageForm {
        colour = known(colour);
    }

    static TriageForm of(
            @Nullable Colour colour, List<UUID> signs, @Nullable String why, String message) {
        return new TriageForm(
                signs.stream().map(UUID::toString).toList(),
                colour == null ? null : colour.name(),
                why,
                null,
                null,
                message);
    }

    private static @Nullable String known(@Nullable String name) {
        for (var each : Colour.values()) {
            if (each.name().equals(name)) {
                return name;
            }
        }
        return null;
    }

    /** Only for a form without errors. */
    TriageContact.Judgement judgement() {
        if (colour == null) {
            throw new IllegalStateException("The colour is validated before");
        }
        return new TriageContact.Judgement(Colour.valueOf(colour), seen(), text(why));
    }

    /** What is no sign's id is nothing seen. */
    private Set<UUID> seen() {
        var ids = new LinkedHashSet<UUID>();
        for (var typed : signs == null ? List.<String>of() : signs) {
            try {
                ids.add(UUID.fromString(typed));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        return ids;
    }

    boolean passes() {
        return "YES".equals(pass) && Colour.GREEN.name().equals(colour);
    }

    String reason() {
        return text(rationale);
    }

    String toReferrer() {
        return text(message);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
