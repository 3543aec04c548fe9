package org.lineofsight.partnership.dataset;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One version of one file. */
public record ReturnFileId(UUID value) implements EntityId {

    public static ReturnFileId next() {
        return new ReturnFileId(Ids.next());
    }

    /** For addresses. */
    public static ReturnFileId valueOf(String text) {
        return new ReturnFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
