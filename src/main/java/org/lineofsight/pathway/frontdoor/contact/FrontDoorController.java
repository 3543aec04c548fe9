package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of contacts that somebody still has to do something about. */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class FrontDoorController {

    private final FrontDoorQueries queries;
    private final LastChoice lastChoice;

    FrontDoorController(FrontDoorQueries queries, LastChoice lastChoice) {
        this.queries = queries;
        this.lastChoice = lastChoice;
    }

    @GetMapping("/front-door")
    String list(
            @RequestParam(required = false) @Nullable String colour,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        var filter = ContactFilter.of(colour, status);
        if (filter.showsAll() && show == null && after == null) {
            var last = lastChoice.of(actor);
            if (last.isPresent()) {
                return "redirect:" + last.get().address();
            }
        } else {
            lastChoice.remember(actor, filter);
        }
        var rows = queries.openContacts(filter, after(after));
        var counts = queries.openContactCounts();
        var shown = rows.stream().limit(FrontDoorQueries.ROWS_ON_A_PAGE).toList();
        var more = rows.size() > shown.size();
        var page =
                new Pages(
                        after == null ? null : filter.address(),
                        more ? next(filter, shown.getLast()) : null,
                        null);
        model.addAttribute(
                "page",
                new FrontDoorListPage(
                        shown,
                        colours(filter, counts),
                        states(filter, counts),
                        page,
                        number(counts, filter),
                        filter.showsAll() ? null : ContactFilter.of(null, null).address(),
                        filter.address().replace("/front-door?", "").replace("show=all", "")));
        return "frontdoor/contact/list";
    }

    private static List<Choice> colours(ContactFilter filter, List<FrontDoorQueries.Count> counts) {
        var choices = new ArrayList<Choice>();
        choices.add(colour("All", null, filter, counts));
        for (var colour : Colour.values()) {
            choices.add(colour(colour.label(), colour.name(), filter, counts));
        }
        choices.add(colour("Untriaged", ContactFilter.UNTRIAGED, filter, counts));
        return choices;
    }

    private static Choice colour(
            String text,
            @Nullable String colour,
            ContactFilter filter,
            List<FrontDoorQueries.Count> counts) {
        var wanted = filter.withColour(colour);
        return new Choice(
                text,
                wanted.address(),
                number(counts, wanted),
                Objects.equals(colour, filter.colour()));
    }

    private static List<Choice> states(ContactFilter filter, List<FrontDoorQueries.Count> counts) {
        var choices = new ArrayList<Choice>();
        choices.add(state("All", null, filter, counts));
        for (var status :
                List.of(ContactStatus.RECEIVED, ContactStatus.PROPOSED, ContactStatus.DECIDED)) {
            choices.add(state(status.label(), status, filter, counts));
        }
        return choices;
    }

    private static Choice state(
            String text,
            @Nullable ContactStatus status,
            ContactFilter filter,
            List<FrontDoorQueries.Count> counts) {
        var wanted = filter.withStatus(status);
        return new Choice(
                text, wanted.address(), number(counts, wanted), status == filter.status());
    }

    private static int number(List<FrontDoorQueries.Count> counts, ContactFilter filter) {
        return counts.stream()
                .filter(count -> filter.colour() == null || filter.colour().equals(count.colour()))
                .filter(count -> filter.status() == null || filter.status() == count.status())
                .mapToInt(FrontDoorQueries.Count::number)
                .sum();
    }

    private static String next(ContactFilter filter, FrontDoorQueries.OpenContact last) {
        var address = filter.address();
        return address
                + (address.contains("?") ? "&" : "?")
                + "after="
                + last.dueAt()
                + "_"
                + last.id();
    }

    /** A key that is none of ours begins at the beginning. */
    private static FrontDoorQueries.@Nullable After after(@Nullable String key) {
        if (key == null || !key.contains("_")) {
            return null;
        }
        try {
            var parts = key.split("_", 2);
            return new FrontDoorQueries.After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }
}
