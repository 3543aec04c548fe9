package org.lineofsight.kernel.agencies.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;

/**
 * An agency as typed.
 *
 * @param version of the agency that is changed; absent for a new one
 */
public record AgencyForm(
        @NotBlank(message = "Enter a name") @Size(max = 200, message = "Name must be 200 characters or fewer") @Nullable String name,
        @NotBlank(message = "Choose the kind of agency") @Nullable String kind,
        @Nullable String referralSource,
        @Size(max = 254, message = "Email address must be 254 characters or fewer") @Nullable String noticesEmail,
        @Pattern(regexp = PHONE, message = NOT_A_PHONE) @Nullable String phone,
        @Pattern(regexp = PHONE, message = NOT_A_PHONE) @Nullable String outOfHoursPhone,
        @Nullable String version) {

    /** Digits, with what people put between them. */
    static final String PHONE = "\\s*(\\+?[0-9 ()-]{3,30}(( ext| x)\\.? ?[0-9]{1,6})?)?\\s*";

    static final String NOT_A_PHONE = "Enter a telephone number, like 01632 960 001";

    static AgencyForm empty() {
        return new AgencyForm(null, null, null, null, null, null, null);
    }

    static AgencyForm of(Agency agency) {
        return new AgencyForm(
                agency.name(),
                agency.kind().name(),
                agency.details().referralSource(),
                agency.contact().noticesEmail(),
                agency.contact().phone(),
                agency.contact().outOfHoursPhone(),
                String.valueOf(agency.version()));
    }

    AgencyDetails details() {
        return new AgencyDetails(
                name == null ? "" : name.strip(),
                Arrays.stream(AgencyKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(AgencyKind.OTHER),
                Typing.orAbsent(referralSource),
                new ContactDetails(
                        Typing.orAbsent(noticesEmail),
                        Typing.orAbsent(phone),
                        Typing.orAbsent(outOfHoursPhone)));
    }

    int versionRead() {
        return Typing.number(version);
    }
}
