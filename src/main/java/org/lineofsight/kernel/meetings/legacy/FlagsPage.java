package org.lineofsight.kernel.meetings.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;

/**
 * Old ticks beside the facts.
 *
 * @param finding which are listed; absent for all
 * @param next the page after; absent on the last
 */
public record FlagsPage(
        int all,
        int contradictions,
        @Nullable Finding finding,
        List<Compared> rows,
        List<Choice> choices,
        @Nullable String next) {

    static final String ADDRESS = "/meetings/legacy-flags";
    private static final int ON_A_PAGE = 50;

    static FlagsPage of(List<Compared> all, @Nullable Finding finding, int from) {
        var chosen = chosen(all, finding);
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("All", ADDRESS, all.size(), finding == null));
        for (var each : Finding.values()) {
            choices.add(
                    new Choice(
                            each.label(),
                            ADDRESS + "?finding=" + each.code(),
                            chosen(all, each).size(),
                            each == finding));
        }
        var start = Math.clamp(from, 0, chosen.size());
        var end = Math.min(chosen.size(), start + ON_A_PAGE);
        return new FlagsPage(
                all.size(),
                chosen(all, Finding.FLAG_SAYS_NOT).size()
                        + chosen(all, Finding.FLAG_SAYS_YES).size(),
                finding,
                chosen.subList(start, end),
                choices,
                end < chosen.size()
                        ? ADDRESS
                                + "?from="
                                + end
                                + (finding == null ? "" : "&finding=" + finding.code())
                        : null);
    }

    static List<Compared> chosen(List<Compared> all, @Nullable Finding finding) {
        return all.stream().filter(each -> finding == null || each.finding() == finding).toList();
    }

    public String download() {
        return ADDRESS + "/list.csv" + (finding == null ? "" : "?finding=" + finding.code());
    }

    static List<List<String>> table(List<Compared> rows) {
        var table = new ArrayList<List<String>>();
        table.add(
                Arrays.asList(
                        "Meeting", "Kind", "Held on", "Ticked", "Facts", "Comparison", "Why"));
        for (var row : rows) {
            table.add(
                    List.of(
                            row.meeting().reference(),
                            row.meeting().kind().title(),
                            row.meeting().heldOn().toString(),
                            row.meeting().flagInWords(),
                            row.facts(),
                            row.finding().label(),
                            String.join(" | ", row.why())));
        }
        return table;
    }

    public String heldOn(Compared row) {
        return InWords.date(row.meeting().heldOn());
    }
}
