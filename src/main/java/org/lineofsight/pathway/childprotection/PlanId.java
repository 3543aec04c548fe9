package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A plan for children: a child protection plan, or a child in need plan. */
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
