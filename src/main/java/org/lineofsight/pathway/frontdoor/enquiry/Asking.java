package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Consent;

/**
 * What the front door asks of one or several agencies, about whom, and by what right.
 *
 * @param people ids of the contact's children and of others in the household
 * @param withAddress those of them whose address goes with the request, where it is known and not
 *     confidential
 * @param purpose absent where nothing was chosen; likewise proportionality and consent
 * @param basisWords blank where the bases say enough
 * @param consentReason why it is asked without the family's agreement; blank where they agreed
 */
public record Asking(
        Set<UUID> agencies,
        Set<UUID> people,
        Set<UUID> withAddress,
        String questions,
        @Nullable Purpose purpose,
        String purposeWords,
        List<LawfulBasis> bases,
        String basisWords,
        @Nullable Proportionality proportionality,
        String proportionalityWords,
        @Nullable Consent consent,
        String consentReason) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Asking[***]";
    }
}
