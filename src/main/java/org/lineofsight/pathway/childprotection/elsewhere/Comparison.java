package org.lineofsight.pathway.childprotection.elsewhere;

import java.util.List;

/**
 * What an extract would do, before it does it.
 *
 * @param children how many it names
 * @param matched of these, whose record here is known or will be by a number
 * @param suggested of the others, for whom there is somebody alike whom a person should look at
 * @param kinds what becomes of the facts, by kind; without kinds of which there is none
 * @param contradictions facts that do not agree with what was recorded here
 */
public record Comparison(
        int children, int matched, int suggested, List<OfKind> kinds, int contradictions) {

    public Comparison {
        kinds = List.copyOf(kinds);
    }

    /**
     * @param gone reported before, and missing from this extract although it covers them
     * @param alsoHere of those in the extract, recorded here with the same day
     */
    public record OfKind(
            FactKind kind, int fresh, int changed, int unchanged, int gone, int alsoHere) {}

    public int unmatched() {
        return children - matched;
    }

    /** Whether taking it would change nothing. */
    public boolean changesNothing() {
        return kinds.stream().allMatch(each -> each.fresh() + each.changed() + each.gone() == 0);
    }
}
