package org.lineofsight.partnership.board;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** Somebody in a seat, or their deputy, for a time. */
public record HolderId(UUID value) implements EntityId {

    public static HolderId next() {
        return new HolderId(Ids.next());
    }

    /** For addresses. */
    public static HolderId valueOf(String text) {
        return new HolderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
