package org.lineofsight.partnership.businessplan;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A business plan. */
public record PlanId(UUID value) implements EntityId {

    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    /** For addresses. */
    public static PlanId valueOf(String text) {
        return new PlanId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
