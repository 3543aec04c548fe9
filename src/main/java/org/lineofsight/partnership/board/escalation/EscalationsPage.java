package org.lineofsight.partnership.board.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lineofsight.platform.web.Choice;

/**
 * What was put to a group above.
 *
 * @param officer whether the reader may write
 */
public record EscalationsPage(List<Escalation> rows, List<Choice> choices, boolean officer) {

    public EscalationsPage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    static EscalationsPage of(List<Escalation> all, String show, boolean officer) {
        var choices = new ArrayList<Choice>();
        var rows = new ArrayList<Escalation>();
        choose("open", "Waits for a reply", Escalation::open, all, show, choices, rows);
        choose("late", "Late", Escalation::late, all, show, choices, rows);
        choose(
                "replied",
                "Replied",
                each -> !each.open() && !each.closed(),
                all,
                show,
                choices,
                rows);
        choose("closed", "Closed", Escalation::closed, all, show, choices, rows);
        choose("all", "All", each -> true, all, show, choices, rows);
        return choices.stream().anyMatch(Choice::current)
                ? new EscalationsPage(rows, choices, officer)
                : of(all, "open", officer);
    }

    private static void choose(
            String code,
            String text,
            Predicate<Escalation> which,
            List<Escalation> all,
            String show,
            List<Choice> choices,
            List<Escalation> rows) {
        var these = all.stream().filter(which).toList();
        choices.add(
                new Choice(
                        text,
                        "/partnership/escalations?show=" + code,
                        these.size(),
                        code.equals(show)));
        if (code.equals(show)) {
            rows.addAll(these);
        }
    }
}
