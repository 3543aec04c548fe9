package org.lineofsight.kernel.meetings;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One version of a meeting's minutes. */
public record MinutesId(UUID value) implements EntityId {

    public static MinutesId next() {
        return new MinutesId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
