package org.lineofsight.pathway.frontdoor.quality;

import java.util.ArrayList;
import java.util.List;
import org.lineofsight.pathway.frontdoor.SmallNumbers;
import org.lineofsight.pathway.frontdoor.Standard;

/**
 * One standard for an agency's lead: how many were judged, then met, partly and not met, their own
 * and all agencies' together; small numbers in words.
 */
public record Compared(
        Standard standard, String judged, List<String> own, String allJudged, List<String> all) {

    static List<Compared> of(QualityQueries.OwnAndAll tallies) {
        var rows = new ArrayList<Compared>();
        for (var i = 0; i < tallies.own().size(); i++) {
            var own = tallies.own().get(i);
            var all = tallies.all().get(i);
            rows.add(
                    new Compared(
                            own.standard(),
                            SmallNumbers.told(own.judged()),
                            SmallNumbers.told(own.counts(), List.of()),
                            SmallNumbers.told(all.judged()),
                            SmallNumbers.told(all.counts(), all.countsWithout(own))));
        }
        return rows;
    }
}
