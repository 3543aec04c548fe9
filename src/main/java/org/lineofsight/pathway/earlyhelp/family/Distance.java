package org.lineofsight.pathway.earlyhelp.family;

import java.util.ArrayList;
import java.util.List;

/**
 * How far the worry has gone down for somebody, from the first time they were asked to the last.
 *
 * @param first as they said it, or "Not asked"
 * @param last the same; it stands beside the first and is never filled in from it
 * @param change in words; that there is none to tell where either was not asked
 */
public record Distance(ScaleWho who, String first, String last, String change) {

    /** Empty until there are two occasions. */
    public static List<Distance> of(List<Scale> oldestFirst) {
        if (oldestFirst.stream().map(Scale::about).distinct().count() < 2) {
            return List.of();
        }
        var distances = new ArrayList<Distance>();
        for (var who : ScaleWho.values()) {
            var said = oldestFirst.stream().filter(scale -> scale.who() == who).toList();
            if (said.size() < 2) {
                continue;
            }
            var first = said.getFirst();
            var last = said.getLast();
            distances.add(new Distance(who, first.words(), last.words(), change(first, last)));
        }
        return distances;
    }

    private static String change(Scale first, Scale last) {
        var from = first.score();
        var to = last.score();
        if (from == null || to == null) {
            return "Cannot be told";
        }
        if (to.equals(from)) {
            return "The same";
        }
        return to < from ? (from - to) + " less worry" : (to - from) + " more worry";
    }
}
