package org.lineofsight.kernel.agencies.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.agencies.Team;

/**
 * A team as typed.
 *
 * @param version of the team that is changed; absent for a new one
 */
public record TeamForm(
        @NotBlank(message = "Enter a name") @Size(max = 200, message = "Name must be 200 characters or fewer") @Nullable String name,
        @Size(max = 254, message = "Email address must be 254 characters or fewer") @Nullable String noticesEmail,
        @Pattern(regexp = AgencyForm.PHONE, message = AgencyForm.NOT_A_PHONE) @Nullable String phone,
        @Pattern(regexp = AgencyForm.PHONE, message = AgencyForm.NOT_A_PHONE) @Nullable String outOfHoursPhone,
        @Nullable String version) {

    static TeamForm empty() {
        return new TeamForm(null, null, null, null, null);
    }

    static TeamForm of(Team team) {
        return new TeamForm(
                team.name(),
                team.contact().noticesEmail(),
                team.contact().phone(),
                team.contact().outOfHoursPhone(),
                String.valueOf(team.version()));
    }

    String typedName() {
        return name == null ? "" : name.strip();
    }

    ContactDetails contact() {
        return new ContactDetails(
                Typing.orAbsent(noticesEmail),
                Typing.orAbsent(phone),
                Typing.orAbsent(outOfHoursPhone));
    }

    int versionRead() {
        return Typing.number(version);
    }
}
