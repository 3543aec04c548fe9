package org.lineofsight.partnership.businessplan.outcome;

import java.util.List;
import org.lineofsight.platform.web.Choice;

/**
 * The outcomes framework as it is read.
 *
 * @param indicators those that are shown
 */
public record OutcomesPage(List<OutcomeIndicator> indicators, List<Choice> choices, boolean any) {

    static final String ADDRESS = "/partnership/outcomes";
    static final String OUT_OF_RANGE = "out-of-range";

    static OutcomesPage of(List<OutcomeIndicator> all, String show) {
        var out = all.stream().filter(each -> each.outOfRange().isPresent()).toList();
        var only = show.equals(OUT_OF_RANGE);
        return new OutcomesPage(
                only ? out : all,
                List.of(
                        new Choice("All", ADDRESS, all.size(), !only),
                        new Choice(
                                "Out of range",
                                ADDRESS + "?show=" + OUT_OF_RANGE,
                                out.size(),
                                only)),
                !all.isEmpty());
    }
}
