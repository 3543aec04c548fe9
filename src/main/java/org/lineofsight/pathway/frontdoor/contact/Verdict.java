package org.lineofsight.pathway.frontdoor.contact;

import java.util.Collection;
import java.util.Comparator;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;

/** The level and the outcome for one child, or for all of a family. */
public record Verdict(LevelOfNeed level, Outcome outcome) {

    /** What stands for a family where only one can be shown: of each the one that goes furthest. */
    static Verdict furthest(Collection<Verdict> verdicts) {
        return new Verdict(
                verdicts.stream()
                        .map(Verdict::level)
                        .max(Comparator.comparing(LevelOfNeed::number))
                        .orElseThrow(),
                verdicts.stream()
                        .map(Verdict::outcome)
                        .max(Comparator.comparing(Outcome::reach))
                        .orElseThrow());
    }
}
