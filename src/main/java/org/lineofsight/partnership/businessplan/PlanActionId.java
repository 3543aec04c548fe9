package org.lineofsight.partnership.businessplan;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A numbered action of a business plan. */
public record PlanActionId(UUID value) implements EntityId {

    public static PlanActionId next() {
        return new PlanActionId(Ids.next());
    }

    /** For addresses. */
    public static PlanActionId valueOf(String text) {
        return new PlanActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
