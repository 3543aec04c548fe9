package org.lineofsight.pathway.frontdoor;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
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
        var total = sum(counts);
        var hidden = hidden(counts, rest);
        return words(counts, hidden, part -> share(counts.get(part), total));
    }

    /** The same as bare numbers, where nothing else is told but their total. */
    public static List<String> counted(List<Integer> counts) {
        return words(counts, hidden(counts, List.of()), part -> number(counts.get(part)));
    }

    /** Which of these parts are told, and not said in words. */
    public static List<Boolean> areTold(List<Integer> counts) {
        var hidden = hidden(counts, List.of());
        return IntStream.range(0, counts.size()).mapToObj(part -> !hidden.contains(part)).toList();
    }

    private static List<String> words(
            List<Integer> counts, Set<Integer> hidden, IntFunction<String> told) {
        return IntStream.range(0, counts.size())
                .mapToObj(part ->
                        !hidden.contains(part)
                                ? told.apply(part)
                                : isSmall(counts.get(part)) ? FEWER : WITHHELD)
                .toList();
    }

    private static Set<Integer> hidden(List<Integer> counts, List<Integer> rest) {
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
                            Comparator.comparing(counts::get)));
        }
        return hidden;
    }

    /**
     * A table whose columns add up to numbers that are told beside it.
     *
     * @param rows the counts of each row
     * @param columnsTold for each column whether its sum is told
     * @return for each row its counts, with their shares where its sum is told, and then its sum
     */
    public static List<List<String>> table(List<List<Integer>> rows, List<Boolean> columnsTold) {
        return new SmallNumbersTable(rows, columnsTold).told();
    }

    /** A number that stands alone. */
    public static String told(int count) {
        return isSmall(count) ? FEWER : number(count);
    }

    static String number(int count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    static boolean isSmall(int count) {
        return count > 0 && count < SMALLEST_TOLD;
    }

    static String share(int part, int total) {
        return total == 0
                ? "0"
                : String.format(Locale.UK, "%,d (%.1f %%)", part, 100.0 * part / total);
    }
}
