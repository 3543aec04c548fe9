package org.lineofsight.partnership.scrutiny;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Something that the scrutineer means to do or did. */
public record ActivityId(UUID value) implements EntityId {

    public static ActivityId next() {
        return new ActivityId(Ids.next());
    }

    /** For addresses. */
    public static ActivityId valueOf(String text) {
        return new ActivityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
