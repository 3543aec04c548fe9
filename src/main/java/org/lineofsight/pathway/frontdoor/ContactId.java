package org.lineofsight.pathway.frontdoor;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A contact with the front door. */
public record ContactId(UUID value) implements EntityId {

    public static ContactId next() {
        return new ContactId(Ids.next());
    }

    /** For addresses. */
    public static ContactId valueOf(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
