package org.lineofsight.pathway.frontdoor.quality;

import java.util.List;
import java.util.Locale;

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

    /** "12 (60.0 %)"; the bare number where there is nothing to take a share of. */
    public String share(int part) {
        return judged() == 0
                ? "" + part
                : String.format(Locale.UK, "%,d (%.1f %%)", part, 100.0 * part / judged());
    }
}
