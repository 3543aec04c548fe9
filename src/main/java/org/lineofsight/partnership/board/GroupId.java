package org.lineofsight.partnership.board;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A board or a group below one, whatever it has been called. */
public record GroupId(UUID value) implements EntityId {

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    /** For addresses. */
    public static GroupId valueOf(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
