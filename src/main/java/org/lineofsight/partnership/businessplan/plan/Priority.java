package org.lineofsight.partnership.businessplan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;

/**
 * A priority of a plan with its actions in order.
 *
 * @param sponsor who owns it; absent where nobody does, and then it is red
 */
public record Priority(
        PriorityId id,
        PlanId plan,
        int number,
        String title,
        @Nullable String sponsor,
        int version,
        List<PlanAction> actions) {

    public String name() {
        return "Priority %d: %s".formatted(number, title);
    }

    public String address() {
        return "/partnership/plan/priorities/" + id;
    }
}
