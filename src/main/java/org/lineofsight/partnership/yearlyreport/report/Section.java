package org.lineofsight.partnership.yearlyreport.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.yearlyreport.chart.Chart;
import org.lineofsight.partnership.yearlyreport.check.Check;

/**
 * A part of the report about one thing.
 *
 * @param id unique on the page
 * @param definition what is counted, by whom, over which time
 * @param notReturned what to print where no table came, or null where one did
 * @param differing the checks on it that found a difference; one between two tables is told with
 *     the first
 */
public record Section(
        String id,
        String title,
        String definition,
        @Nullable String notReturned,
        List<Panel> panels,
        List<Check> differing) {

    public Section {
        panels = List.copyOf(panels);
        differing = List.copyOf(differing);
    }

    /**
     * A table, its chart, and where both come from.
     *
     * @param source "contributions.csv, 4 rows"
     * @param rowsAt the address of the file's rows, or null where the report stands alone
     * @param wide whether the table needs the whole width of the page
     */
    public record Panel(
            List<Chart> charts,
            PrintedTable table,
            String source,
            @Nullable String rowsAt,
            boolean wide) {

        public Panel {
            charts = List.copyOf(charts);
        }
    }
}
