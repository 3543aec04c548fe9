package org.lineofsight.pathway.earlyhelp.hub;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What waits for the hub. */
@Controller
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
class HubController {

    private final HubQueries queries;

    HubController(HubQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/early-help")
    String list(
            @RequestParam(required = false) @Nullable String answered,
            @RequestParam(required = false) @Nullable String late,
            @RequestParam(required = false) @Nullable String channel,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable String asker,
            @RequestParam(required = false) @Nullable String month,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = HubFilter.of(answered, late, channel, outcome, asker, month);
        var rows = queries.contacts(filter, HubFilter.After.of(after));
        var counts = queries.waiting();
        var shown = rows.stream().limit(HubQueries.ROWS_ON_A_PAGE).toList();
        var pages =
                new Pages(
                        after == null ? null : filter.address(),
                        rows.size() > shown.size() ? next(filter, shown.getLast()) : null,
                        null);
        model.addAttribute(
                "page",
                new HubListPage(
                        lede(filter, counts),
                        shown,
                        filter.answered() ? List.of() : channels(filter, counts),
                        filter.answered() ? List.of() : times(filter, counts),
                        pages,
                        filter.answered()));
        return "earlyhelp/hub/list";
    }

    private static String lede(HubFilter filter, List<HubQueries.Count> counts) {
        if (!filter.answered()) {
            return InWords.count(number(counts, filter), "contact")
                    + " to answer, the one due first at the top.";
        }
        var lede = new StringBuilder("Contacts that were answered");
        if (filter.late()) {
            lede.append(" after more than 72 hours");
        }
        if (filter.outcome() != null) {
            lede.append(" with “").append(filter.outcome().label()).append("”");
        }
        if (filter.channel() != null) {
            lede.append(", ").append(filter.channel().label());
        }
        if (filter.asker() != null) {
            lede.append(", asked by: ").append(filter.asker().label());
        }
        if (filter.month() != null) {
            lede.append(", received in ")
                    .append(
                            InWords.dateWithoutWeekday(filter.month().atDay(1))
                                    .replaceFirst("1 ", ""));
        }
        return lede.append(".").toString();
    }

    private static List<Choice> channels(HubFilter filter, List<HubQueries.Count> counts) {
        var choices = new ArrayList<Choice>();
        choices.add(choice("All", filter.withChannel(null), filter, counts));
        for (var each : Channel.values()) {
            choices.add(choice(each.label(), filter.withChannel(each), filter, counts));
        }
        return choices;
    }

    private static List<Choice> times(HubFilter filter, List<HubQueries.Count> counts) {
        return List.of(
                choice("All", filter.withLate(false), filter, counts),
                choice("Late", filter.withLate(true), filter, counts));
    }

    private static Choice choice(
            String text, HubFilter wanted, HubFilter shown, List<HubQueries.Count> counts) {
        return new Choice(text, wanted.address(), number(counts, wanted), wanted.equals(shown));
    }

    private static int number(List<HubQueries.Count> counts, HubFilter filter) {
        return counts.stream()
                .filter(count -> filter.channel() == null || filter.channel() == count.channel())
                .filter(count -> !filter.late() || count.late())
                .mapToInt(HubQueries.Count::number)
                .sum();
    }

    private static String next(HubFilter filter, HubListPage.Row last) {
        var address = filter.address();
        return address
                + (address.contains("?") ? "&" : "?")
                + "after="
                + last.dueAt()
                + "_"
                + last.id();
    }
}
