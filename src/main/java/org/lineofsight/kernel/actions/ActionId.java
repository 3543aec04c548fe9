package org.lineofsight.kernel.actions;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Something that somebody has to do. */
public record ActionId(UUID value) implements EntityId {

    public static ActionId next() {
        return new ActionId(Ids.next());
    }

    /** For addresses. */
    public static ActionId valueOf(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
