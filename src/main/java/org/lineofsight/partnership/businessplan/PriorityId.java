package org.lineofsight.partnership.businessplan;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A priority of a business plan. */
public record PriorityId(UUID value) implements EntityId {

    public static PriorityId next() {
        return new PriorityId(Ids.next());
    }

    /** For addresses. */
    public static PriorityId valueOf(String text) {
        return new PriorityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
