package org.lineofsight.exchange.flags;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One look-up and its answer. */
public record LookUpId(UUID value) implements EntityId {

    public static LookUpId next() {
        return new LookUpId(Ids.next());
    }

    /** For addresses. */
    public static LookUpId valueOf(String text) {
        return new LookUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
