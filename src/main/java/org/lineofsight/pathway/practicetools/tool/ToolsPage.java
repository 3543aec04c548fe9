package org.lineofsight.pathway.practicetools.tool;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody's practice tools.
 *
 * @param drafts theirs to finish
 * @param due done, and to be done again by today
 * @param done all that are done, the newest first; for a lead also their agency's
 */
public record ToolsPage(
        List<ToolQueries.Listed> drafts,
        List<ToolQueries.Listed> due,
        List<ToolQueries.Listed> done) {

    static ToolsPage of(List<ToolQueries.Listed> all, LocalDate today) {
        return new ToolsPage(
                all.stream().filter(ToolQueries.Listed::draft).toList(),
                all.stream()
                        .filter(each -> {
                            var again = each.againOn();
                            return !each.draft()
                                    && each.mine()
                                    && again != null
                                    && !again.isAfter(today);
                        })
                        .toList(),
                all.stream().filter(each -> !each.draft()).toList());
    }
}
