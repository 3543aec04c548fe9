package org.lineofsight.partnership.businessplan.plan;

import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.time.ReportingYear;

/**
 * A plan's name and period.
 *
 * @param to the last year, included
 * @param source where it was published, for another partnership's plan that is here as an example;
 *     absent for one's own
 */
public record NewPlan(
        String title,
        Strand strand,
        ReportingYear from,
        ReportingYear to,
        @Nullable String source) {}
