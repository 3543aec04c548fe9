package org.lineofsight.partnership.budget;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** The budget of a year. */
public record BudgetId(UUID value) implements EntityId {

    public static BudgetId next() {
        return new BudgetId(Ids.next());
    }

    /** For addresses. */
    public static BudgetId valueOf(String text) {
        return new BudgetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
