package org.lineofsight.partnership.board;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a seat, or their deputy.
 *
 * @param account through which meetings reach them; absent where they have none here
 * @param until the last day; absent while it goes on, and then the end of the seat ends it too
 */
public record Holder(
        HolderId id,
        SeatId seat,
        boolean deputy,
        String name,
        @Nullable UUID account,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Holder[" + id + "]";
    }
}
