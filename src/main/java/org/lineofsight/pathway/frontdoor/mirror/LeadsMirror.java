package org.lineofsight.pathway.frontdoor.mirror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.lineofsight.pathway.frontdoor.SmallNumbers;

/**
 * What a lead is told of their own agency in more than three numbers, so that no small one can be
 * worked out from those three, which are told as well.
 */
final class LeadsMirror {

    private static final int READINGS = 3;

    private LeadsMirror() {}

    /**
     * Each level claimed, and in it each decided. The cells of a reading that is told must not give
     * away one of them; those of readings that are not told must not give a reading away.
     *
     * @param counts from level 1, as what is answered
     * @param readings the same level, claimed higher, claimed lower
     */
    static List<List<String>> square(List<List<Integer>> counts, List<Integer> readings) {
        var told = SmallNumbers.areTold(readings);
        var levels = counts.size();
        var square = new String[levels][levels];
        for (var block = 0; block <= READINGS; block++) {
            var cells = new ArrayList<int[]>();
            for (var claimed = 0; claimed < levels; claimed++) {
                for (var level = 0; level < levels; level++) {
                    var reading = claimed == level ? 0 : claimed > level ? 1 : 2;
                    if (block == (told.get(reading) ? reading : READINGS)) {
                        cells.add(new int[] {claimed, level});
                    }
                }
            }
            var words =
                    SmallNumbers.counted(
                            cells.stream().map(at -> counts.get(at[0]).get(at[1])).toList());
            for (var place = 0; place < cells.size(); place++) {
                square[cells.get(place)[0]][cells.get(place)[1]] = words.get(place);
            }
        }
        return Arrays.stream(square).map(List::of).toList();
    }

    /**
     * A line for each team; none where there is only one, which is the agency itself.
     *
     * @param readings of the whole agency
     */
    static List<Told> teams(SortedMap<String, List<Integer>> teams, List<Integer> readings) {
        if (teams.size() < 2) {
            return List.of();
        }
        var table = SmallNumbers.table(List.copyOf(teams.values()), SmallNumbers.areTold(readings));
        var lines = new ArrayList<Told>();
        for (var team : teams.keySet()) {
            var row = table.get(lines.size());
            lines.add(new Told(team, row.get(READINGS), row.subList(0, READINGS)));
        }
        return lines;
    }
}
