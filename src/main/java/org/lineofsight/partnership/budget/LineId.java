package org.lineofsight.partnership.budget;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A line of spending in a budget. */
public record LineId(UUID value) implements EntityId {

    public static LineId next() {
        return new LineId(Ids.next());
    }

    /** For addresses. */
    public static LineId valueOf(String text) {
        return new LineId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
