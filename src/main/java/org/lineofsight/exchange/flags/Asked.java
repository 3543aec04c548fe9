package org.lineofsight.exchange.flags;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks up, and why.
 *
 * @param nhsNumber absent where they are looked up by name
 * @param postcode asked with the name
 * @param onBehalfOf the person at an agency’s system; absent for whoever is signed in here
 */
public record Asked(
        @Nullable String nhsNumber,
        @Nullable String given,
        @Nullable String family,
        @Nullable LocalDate born,
        @Nullable String postcode,
        @Nullable CareSetting setting,
        @Nullable Attending attending,
        @Nullable String onBehalfOf) {

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "Asked[***]";
    }
}
