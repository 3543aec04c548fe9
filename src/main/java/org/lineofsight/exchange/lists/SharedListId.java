package org.lineofsight.exchange.lists;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One list, drawn under an agreement on a day. */
public record SharedListId(UUID value) implements EntityId {

    public static SharedListId next() {
        return new SharedListId(Ids.next());
    }

    /** For addresses. */
    public static SharedListId valueOf(String text) {
        return new SharedListId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
