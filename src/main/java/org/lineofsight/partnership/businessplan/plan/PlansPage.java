package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Every plan that the reader may see.
 *
 * @param officer whether the reader writes plans
 */
public record PlansPage(List<Row> rows, boolean officer) {

    /** A plan with the colours of its actions. */
    public record Row(Plan plan, RagCounts counts) {}

    static PlansPage of(List<Plan> plans, LocalDate today, boolean officer) {
        return new PlansPage(
                plans.stream().map(plan -> new Row(plan, RagCounts.of(plan, today))).toList(),
                officer);
    }

    public List<Row> in(PlanState state) {
        return rows.stream().filter(row -> row.plan().state() == state).toList();
    }
}
