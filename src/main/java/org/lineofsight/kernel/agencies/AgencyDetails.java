package org.lineofsight.kernel.agencies;

import org.jspecify.annotations.Nullable;

/**
 * What is said of an agency when it is added or changed.
 *
 * @param name as it is known locally; unique among the agencies of the day
 * @param referralSource the census code of its referrals, where the one of its kind is not right;
 *     usually absent
 */
public record AgencyDetails(
        String name, AgencyKind kind, @Nullable String referralSource, ContactDetails contact) {

    public static AgencyDetails of(String name, AgencyKind kind, ContactDetails contact) {
        return new AgencyDetails(name, kind, null, contact);
    }
}
