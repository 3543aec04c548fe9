package org.lineofsight.kernel.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team within an agency.
 *
 * @param until the last day; absent while it goes on
 */
public record Team(
        TeamId id,
        AgencyId agency,
        String name,
        ContactDetails contact,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
