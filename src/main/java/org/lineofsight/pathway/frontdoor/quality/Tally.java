package org.lineofsight.pathway.frontdoor.quality;

import java.util.List;
import org.lineofsight.pathway.frontdoor.Standard;

/** How often referrals met one standard. Those it did not apply to count in no share. */
public record Tally(Standard standard, int met, int partly, int notMet, int notApplicable) {

    public int judged() {
        return met + partly + notMet;
    }

    List<Integer> counts() {
        return List.of(met, partly, notMet);
    }

    List<Integer> countsWithout(Tally other) {
        return List.of(met - other.met, partly - other.partly, notMet - other.notMet);
    }
}
