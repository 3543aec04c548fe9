package org.lineofsight.partnership.board.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.lineofsight.platform.web.Choice;

/**
 * What agencies have pledged.
 *
 * @param officer whether the reader may write
 */
public record PledgesPage(
        List<Pledge> rows, List<Choice> choices, LocalDate today, boolean officer, String show) {

    public PledgesPage {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    static PledgesPage of(List<Pledge> all, String show, LocalDate today, boolean officer) {
        var choices = new ArrayList<Choice>();
        var rows = new ArrayList<Pledge>();
        choose("all", "All", each -> true, all, show, choices, rows);
        choose("late", "Review overdue", each -> each.overdue(today), all, show, choices, rows);
        choose(
                "unreviewed",
                "Not reviewed yet",
                each -> each.outcome() == null,
                all,
                show,
                choices,
                rows);
        for (var outcome : PledgeOutcome.values()) {
            choose(
                    outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    outcome.label(),
                    each -> each.outcome() == outcome,
                    all,
                    show,
                    choices,
                    rows);
        }
        var known = choices.stream().anyMatch(Choice::current);
        return known
                ? new PledgesPage(rows, choices, today, officer, show)
                : of(all, "all", today, officer);
    }

    private static void choose(
            String code,
            String text,
            Predicate<Pledge> which,
            List<Pledge> all,
            String show,
            List<Choice> choices,
            List<Pledge> rows) {
        var these = all.stream().filter(which).toList();
        choices.add(
                new Choice(
                        text,
                        "/partnership/pledges?show=" + code,
                        these.size(),
                        code.equals(show)));
        if (code.equals(show)) {
            rows.addAll(these);
        }
    }
}
