package org.lineofsight.kernel.timescales;

import java.util.ArrayList;
import java.util.List;

/**
 * How a due date came about, for anyone who asks "why that day?": the rule and what it rests on,
 * the start, each weekend and bank holiday that was not counted, and the result.
 *
 * @param notes the steps between start and result, in order
 * @param due the result, without a full stop
 */
public record Explanation(TimescaleRule rule, String start, List<String> notes, String due) {

    public Explanation {
        notes = List.copyOf(notes);
    }

    public String ruleLine() {
        return "Rule: " + rule.inWords() + ".";
    }

    public String basisLine() {
        return "Basis: " + rule.basis().inWords() + ". " + rule.basis().sureness().words();
    }

    public String dueLine() {
        return rule.allowance().unit() == Allowance.Unit.HOURS
                ? "Due by " + due + "."
                : "Due by the end of " + due + ".";
    }

    /** In reading order, for screen and print. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ruleLine());
        lines.add(basisLine());
        lines.add(start);
        lines.addAll(notes);
        lines.add(dueLine());
        return lines;
    }

    /** The same steps to a date that was given earlier and stands. */
    Explanation standing(String given, String note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Explanation(rule, start, more, given);
    }
}
