package org.lineofsight.kernel.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it stands today.
 *
 * @param since the first day
 * @param until the last day; absent while it goes on
 * @param version to notice that somebody else has changed it meanwhile
 */
public record Agency(
        AgencyId id,
        AgencyDetails details,
        LocalDate since,
        @Nullable LocalDate until,
        int version) {

    public String name() {
        return details.name();
    }

    public AgencyKind kind() {
        return details.kind();
    }

    public ContactDetails contact() {
        return details.contact();
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** Its last day has passed. */
    public boolean hasEnded(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
