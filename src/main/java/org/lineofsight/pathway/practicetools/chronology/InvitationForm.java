package org.lineofsight.pathway.practicetools.chronology;

import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.springframework.validation.Errors;

/**
 * Who is invited, as typed.
 *
 * @param audience an {@link Audience}
 */
public record InvitationForm(
        @Nullable String agency,
        @NotNull(message = "Choose whom you invite") @Nullable String audience,
        @Nullable String email,
        @Nullable String why) {

    static InvitationForm from(Map<String, List<String>> fields) {
        return new InvitationForm(
                first(fields, "agency"),
                first(fields, "audience"),
                first(fields, "email"),
                first(fields, "why"));
    }

    private static @Nullable String first(Map<String, List<String>> fields, String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    void check(Errors errors) {
        if (toAgency().isEmpty()) {
            errors.rejectValue("agency", "invitation.agency", "Choose an agency");
        }
        if (audience != null && toAudience().isEmpty()) {
            errors.rejectValue("audience", "invitation.audience", "Choose whom you invite");
        }
        if (toAudience().orElse(null) == Audience.PERSON && toEmail().isEmpty()) {
            errors.rejectValue("email", "invitation.email", "Enter their e-mail address");
        }
    }

    /** Empty where none was chosen, or what was sent is none. */
    Optional<AgencyId> toAgency() {
        try {
            return agency == null || agency.isBlank()
                    ? Optional.empty()
                    : Optional.of(new AgencyId(UUID.fromString(agency)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Audience> toAudience() {
        return Arrays.stream(Audience.values())
                .filter(each -> each.name().equals(audience))
                .findFirst();
    }

    String toEmail() {
        return email == null ? "" : email.strip();
    }

    String toWhy() {
        return why == null ? "" : why.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "InvitationForm[***]";
    }
}
