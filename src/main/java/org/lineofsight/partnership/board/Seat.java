package org.lineofsight.partnership.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * A membership by role, as it stood on the day that was asked for.
 *
 * @param title the role: "Director of Children’s Services"
 * @param agency absent for an independent chair and for lay members
 * @param agencyName absent where there is no agency
 * @param representative whether a representative may stand in, printed "(or representative)"
 * @param from the first day
 * @param until the last day, of the seat or of its group; absent while it goes on
 * @param endedWhy absent while it goes on, or where the group was dissolved
 * @param holder whoever held it that day; absent where it was vacant
 * @param deputy whoever was their deputy that day; absent where they had none
 * @param vacantSince the first day of the vacancy; absent where somebody held it
 */
public record Seat(
        SeatId id,
        GroupId group,
        String title,
        @Nullable AgencyId agency,
        @Nullable String agencyName,
        Capacity capacity,
        boolean representative,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String endedWhy,
        @Nullable Holder holder,
        @Nullable Holder deputy,
        @Nullable LocalDate vacantSince) {

    /** As reports print it: "Director of Children’s Services (or representative)". */
    public String printed() {
        return representative ? title + " (or representative)" : title;
    }

    /** Role and agency: "Designated nurse, Tern and Lark Integrated Care Board". */
    public String inWords() {
        return agencyName == null ? title : title + ", " + agencyName;
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
