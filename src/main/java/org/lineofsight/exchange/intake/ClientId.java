package org.lineofsight.exchange.intake;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** An agency's system that may call. */
public record ClientId(UUID value) implements EntityId {

    public static ClientId next() {
        return new ClientId(Ids.next());
    }

    /** For addresses. */
    public static ClientId valueOf(String text) {
        return new ClientId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
