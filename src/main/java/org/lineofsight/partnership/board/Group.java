package org.lineofsight.partnership.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A board or a group below one, as it stood on the day that was asked for.
 *
 * @param reportsTo absent for a group that reports to none here
 * @param dissolvedOn the last day; absent while it goes on
 * @param dissolvedWhy absent while it goes on
 * @param carriedOnBy the groups that carry its work on; empty where it goes on, or its work is done
 * @param terms the terms of reference in force that day; absent where none were agreed yet
 * @param version to notice that somebody else has changed it meanwhile
 */
public record Group(
        GroupId id,
        String name,
        GroupKind kind,
        Strand strand,
        String purpose,
        @Nullable GroupId reportsTo,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String dissolvedWhy,
        List<GroupId> carriedOnBy,
        @Nullable TermsOfReference terms,
        int version) {

    public Group {
        carriedOnBy = List.copyOf(carriedOnBy);
    }

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(establishedOn) && (dissolvedOn == null || !day.isAfter(dissolvedOn));
    }

    public String address() {
        return "/partnership/structure/groups/" + id;
    }
}
