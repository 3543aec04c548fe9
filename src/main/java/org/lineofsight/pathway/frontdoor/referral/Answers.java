package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lineofsight.platform.web.TypedDate;

/**
 * What has been typed into a referral so far: step by step, each field as it was typed, right or
 * wrong. Nothing here has been judged; that is {@link ReferralForm}'s work.
 *
 * <p>A child or a person is a step of its own, {@code child-2}, and its questions are steps below
 * it, {@code child-2-born}. The number is never used again, so that a page left open in another tab
 * cannot write over somebody else.
 */
record Answers(Map<String, Map<String, List<String>>> steps) {

    static final Answers NONE = new Answers(Map.of());

    static final String REMOVED = "removed";

    private static final Pattern CHILD = Pattern.compile("child-(\\d{1,4})");
    private static final Pattern PERSON = Pattern.compile("person-(\\d{1,4})");

    /** The fields of one step; empty when it was never saved. */
    Map<String, List<String>> step(String step) {
        return steps.getOrDefault(step, Map.of());
    }

    boolean has(String step) {
        return steps.containsKey(step);
    }

    /** What stands in a field, with line ends made one kind and the blanks round it gone. */
    String text(String step, String field) {
        var values = step(step).getOrDefault(field, List.of());
        return values.isEmpty() ? "" : tidy(values.getFirst());
    }

    TypedDate date(String step, String field) {
        return new TypedDate(
                text(step, field + ".day"),
                text(step, field + ".month"),
                text(step, field + ".year"));
    }

    /** The children's numbers, in the order in which they were added. */
    List<Integer> children() {
        return numbers(CHILD);
    }

    /** The numbers of the other people, in the order in which they were added. */
    List<Integer> people() {
        return numbers(PERSON);
    }

    int nextChild() {
        return next(CHILD);
    }

    int nextPerson() {
        return next(PERSON);
    }

    private List<Integer> numbers(Pattern kind) {
        return matching(kind)
                .filter(step -> !step(step.group()).containsKey(REMOVED))
                .map(step -> Integer.parseInt(step.group(1)))
                .sorted()
                .toList();
    }

    private int next(Pattern kind) {
        return matching(kind).mapToInt(step -> Integer.parseInt(step.group(1))).max().orElse(0) + 1;
    }

    private Stream<Matcher> matching(Pattern kind) {
        return steps.keySet().stream().map(kind::matcher).filter(Matcher::matches);
    }

    static String tidy(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Answers" + steps.keySet();
    }
}
