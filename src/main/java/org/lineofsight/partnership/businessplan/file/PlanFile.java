package org.lineofsight.partnership.businessplan.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.platform.tables.FileState;

/**
 * A file with a plan in it, as it came.
 *
 * @param plan what the plan is to be called, and for which years
 * @param taken the plan that it became; absent until it was taken in
 */
public record PlanFile(
        UUID id,
        String fileName,
        NewPlan plan,
        FileState state,
        @Nullable PlanId taken,
        Instant receivedAt,
        String receivedBy) {

    public String address() {
        return "/partnership/plan/files/" + id;
    }
}
