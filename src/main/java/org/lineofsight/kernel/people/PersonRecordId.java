package org.lineofsight.kernel.people;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/** One agency's record of one person. The same person may have others, at other agencies. */
public record PersonRecordId(UUID value) implements EntityId {

    /** For addresses. */
    public static PersonRecordId valueOf(String text) {
        return new PersonRecordId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
