package org.lineofsight.partnership.dataset;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Files that came together. */
public record DeliveryId(UUID value) implements EntityId {

    public static DeliveryId next() {
        return new DeliveryId(Ids.next());
    }

    /** For addresses. */
    public static DeliveryId valueOf(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
