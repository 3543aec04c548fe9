package org.lineofsight.partnership.scrutiny.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lineofsight.platform.web.Choice;

/**
 * The checklist of an edition.
 *
 * @param all every duty of it
 * @param rows those that are shown
 * @param mayWrite whether the reader may assess
 */
public record CompliancePage(
        Edition edition,
        List<Standing> all,
        List<Standing> rows,
        List<Choice> choices,
        String show,
        boolean mayWrite) {

    public CompliancePage {
        all = List.copyOf(all);
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }

    static CompliancePage of(Edition edition, List<Standing> all, String show, boolean mayWrite) {
        var here = "/partnership/scrutiny/compliance?edition=" + edition.name();
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("All", here, all.size(), show.equals("all")));
        var rows = all;
        for (var count : DutyRules.counts(all).entrySet()) {
            var code = count.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            choices.add(
                    new Choice(
                            count.getKey().label(),
                            here + "&show=" + code,
                            Math.toIntExact(count.getValue()),
                            code.equals(show)));
            if (code.equals(show)) {
                rows = all.stream().filter(each -> each.state() == count.getKey()).toList();
            }
        }
        return choices.stream().anyMatch(Choice::current)
                ? new CompliancePage(edition, all, rows, choices, show, mayWrite)
                : of(edition, all, "all", mayWrite);
    }

    /** "3 met, 1 partly met, 0 not met, 0 not applicable, 21 not assessed". */
    public String inWords() {
        var counts = DutyRules.counts(all);
        return java.util.Arrays.stream(DutyState.values())
                .map(state ->
                        Objects.requireNonNull(counts.get(state))
                                + " "
                                + state.label().toLowerCase(Locale.UK))
                .collect(java.util.stream.Collectors.joining(", "));
    }

    public String address(Standing standing) {
        return "/partnership/scrutiny/compliance/%s/%s"
                .formatted(edition.name(), standing.duty().code());
    }
}
