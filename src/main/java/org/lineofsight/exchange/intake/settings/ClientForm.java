package org.lineofsight.exchange.intake.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientMay;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * A new client, as typed.
 *
 * @param agency an agency's id; what is none is no choice
 */
public record ClientForm(
        @NotBlank(message = "Choose the agency whose system it is") @Nullable String agency,
        @NotBlank(message = "Enter the system’s name") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @NotBlank(message = "Say what it is for and who answers for it") @Size(max = 200, message = "This must be 200 characters or fewer") @Nullable String whatFor,
        @Nullable ClientMay may) {

    public ClientForm {
        agency = id(agency) == null ? null : agency;
        may = may == null ? ClientMay.SEND_REFERRALS : may;
    }

    static ClientForm empty() {
        return new ClientForm(null, null, null, null);
    }

    /** Referrals, where nothing was chosen. */
    ClientMay chosenMay() {
        return may == null ? ClientMay.SEND_REFERRALS : may;
    }

    /** Only for a form without errors. */
    AgencyId chosenAgency() {
        var id = id(agency);
        if (id == null) {
            throw new IllegalStateException("The agency is validated before");
        }
        return new AgencyId(id);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
