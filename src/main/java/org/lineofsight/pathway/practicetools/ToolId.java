package org.lineofsight.pathway.practicetools;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** One sheet: a practice tool done once, about one child. */
public record ToolId(UUID value) implements EntityId {

    public static ToolId next() {
        return new ToolId(Ids.next());
    }

    /** For addresses. */
    public static ToolId valueOf(String text) {
        return new ToolId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
