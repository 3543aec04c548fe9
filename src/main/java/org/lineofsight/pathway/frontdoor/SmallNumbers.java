package org.lineofsight.pathway.frontdoor;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts for readers outside the front line: a number from 1 to 4 is not told, and neither is
 * another from which it could be worked out.
 */
public final class SmallNumbers {

    public static final int SMALLEST_TOLD = 5;

    public static final String FEWER = "fewer than 5";
    public static final String WITHHELD = "not shown";

    private SmallNumbers() {}

    /**
     * Parts of one total, each with its share of the total, or words in its place.
     *
     * @param counts of the parts
     * @param rest what is left when these are taken away from something else that is told, part by
     *     part: must not be worked out either; empty where there is no such thing
     */
    public static List<String> told(List<Integer> counts, List<Integer> rest) {
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        var hidden =
                IntStream.range(0, counts.size())
                        .boxed()
                        .filter(part ->
                                isSmall(counts.get(part))
                                        || !rest.isEmpty() && isSmall(rest.get(part)))
                        .collect(Collectors.toCollection(TreeSet::new));
        // the total is known, so what is hidden has to be at least two, and not small together
        while (!hidden.isEmpty()
                && hidden.size() < counts.size()
                && (hidden.size() == 1 || isSmall(hidden.stream().mapToInt(counts::get).sum()))) {
            hidden.add(
                    Collections.min(
                            IntStream.range(0, counts.size())
                                    .boxed()
                                    .filter(part -> !hidden.contains(part))
                                    .toList(),
                            java.util.Comparator.comparing(counts::get)));
        }
        return IntStream.range(0, counts.size())
                .mapToObj(part ->
                        !hidden.contains(part)
                                ? share(counts.get(part), total)
                                : isSmall(counts.get(part)) ? FEWER : WITHHELD)
                .toList();
    }

    /** A number that stands alone. */
    public static String told(int count) {
        return isSmall(count) ? FEWER : String.format(Locale.UK, "%,d", count);
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST_TOLD;
    }

    private static String share(int part, int total) {
        return total == 0
                ? "0"
                : String.format(Locale.UK, "%,d (%.1f %%)", part, 100.0 * part / total);
    }
}
