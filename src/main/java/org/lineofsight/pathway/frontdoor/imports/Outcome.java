package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.lineofsight.platform.tables.Verdict;

/** What became of a line, or will, in a word. */
public enum Outcome {
    ACCEPTED("Accepted", "green"),
    QUERIED("Queried", "yellow"),
    SAME("Known already", "grey"),
    REFUSED("Refused", "red");

    private final String label;
    private final String tag;

    Outcome(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    static Outcome of(Unit.Fate fate, Verdict verdict) {
        return switch (fate) {
            case REFUSED -> REFUSED;
            case SAME -> SAME;
            case NEW -> verdict == Verdict.QUERIED ? QUERIED : ACCEPTED;
        };
    }

    public String label() {
        return label;
    }

    public String tag() {
        return tag;
    }

    /** "4 and 7", "4, 5 and 9"; many are shortened. */
    static String lines(List<Integer> lines) {
        if (lines.size() > 12) {
            return lines.getFirst() + " and %d more".formatted(lines.size() - 1);
        }
        var first =
                lines.subList(0, lines.size() - 1).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return first + " and " + lines.getLast();
    }
}
