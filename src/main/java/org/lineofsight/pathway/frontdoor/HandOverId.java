package org.lineofsight.pathway.frontdoor;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Children of one contact, handed over to one place. */
public record HandOverId(UUID value) implements EntityId {

    public static HandOverId next() {
        return new HandOverId(Ids.next());
    }

    /** For addresses. */
    public static HandOverId valueOf(String text) {
        return new HandOverId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
