package org.lineofsight.partnership.board;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A seat in a group, whoever holds it. */
public record SeatId(UUID value) implements EntityId {

    public static SeatId next() {
        return new SeatId(Ids.next());
    }

    /** For addresses. */
    public static SeatId valueOf(String text) {
        return new SeatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
