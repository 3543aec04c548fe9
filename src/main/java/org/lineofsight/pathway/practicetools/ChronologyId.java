package org.lineofsight.pathway.practicetools;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One family's chronology. */
public record ChronologyId(UUID value) implements EntityId {

    public static ChronologyId next() {
        return new ChronologyId(Ids.next());
    }

    /** For addresses. */
    public static ChronologyId valueOf(String text) {
        return new ChronologyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
