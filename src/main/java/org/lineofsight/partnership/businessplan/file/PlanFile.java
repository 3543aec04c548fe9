package org.lineofsight.partnership.businessplan.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.plan.NewPlan;

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
        State state,
        @Nullable PlanId taken,
        Instant receivedAt,
        String receivedBy) {

    /** Stored by name. */
    public enum State {
        RECEIVED("Waits to be checked", "blue"),
        TAKEN("Taken in", "green"),
        SET_ASIDE("Set aside", "grey");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    public String address() {
        return "/partnership/plan/files/" + id;
    }
}
