package org.lineofsight.partnership.actionplan.listed;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many actions each agency has, in each state. */
public record AgenciesPage(List<Row> rows, Map<PlanState, Integer> totals) {

    public static final List<PlanState> STATES =
            List.of(
                    PlanState.TO_DO,
                    PlanState.LATE,
                    PlanState.ESCALATED,
                    PlanState.RETURNED,
                    PlanState.TO_CHECK,
                    PlanState.NO_IMPACT,
                    PlanState.RECHECK);

    /**
     * One agency.
     *
     * @param agency absent for those without an account here
     */
    public record Row(@Nullable UUID agency, String name, Map<PlanState, Integer> counts) {

        public int count(PlanState state) {
            return counts.getOrDefault(state, 0);
        }

        public String href(PlanState state) {
            return PlanFilter.ofAgency(agency, state).address();
        }

        /** What the agency has still to do, on paper. */
        public String print() {
            return PlanFilter.HERE
                    + "/print?"
                    + PlanFilter.ofAgency(agency, PlanState.TO_DO).query();
        }
    }

    public int total(PlanState state) {
        return totals.getOrDefault(state, 0);
    }

    /** Over every agency. */
    public String href(PlanState state) {
        return PlanFilter.HERE + "?state=" + state.code();
    }
}
