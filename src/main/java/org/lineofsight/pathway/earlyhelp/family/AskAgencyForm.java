package org.lineofsight.pathway.earlyhelp.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/** Which agency is asked for what, as typed. @param agency absent where the referrer is asked */
public record AskAgencyForm(
        @NotNull(message = "Choose what you ask for") @Nullable String part,
        @Nullable String agency,
        @NotNull(message = "Choose who there may see this") @Nullable String audience,
        @Size(max = 5_000, message = "Why must be 5,000 characters or fewer") @Nullable String why) {

    public AskAgencyForm {
        part = Kept.known(RequestPart.values(), part);
        audience = Kept.known(Audience.values(), audience);
    }

    static AskAgencyForm from(Kept kept) {
        return new AskAgencyForm(
                kept.text("part"), kept.text("agency"), kept.text("audience"), kept.text("why"));
    }

    /** Absent where no agency was chosen, or what was sent is none. */
    @Nullable AgencyId toAgency() {
        try {
            return agency == null || agency.isBlank()
                    ? null
                    : new AgencyId(UUID.fromString(agency));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AskAgencyForm[***]";
    }
}
