package org.lineofsight.pathway.earlyhelp;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A contact with the early help hub. */
public record HubContactId(UUID value) implements EntityId {

    public static HubContactId next() {
        return new HubContactId(Ids.next());
    }

    /** For addresses. */
    public static HubContactId valueOf(String text) {
        return new HubContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
