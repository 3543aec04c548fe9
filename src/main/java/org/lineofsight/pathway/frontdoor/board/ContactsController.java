package org.lineofsight.pathway.frontdoor.board;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.ReferralSource;
import org.lineofsight.kernel.agencies.ReferralSources;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every contact, open or ended: the list behind each number of the board, and its files. */
@Controller
@RequestMapping("/front-door/contacts")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class ContactsController {

    static final int ROWS_ON_A_PAGE = 50;

    private static final int MONTHS_TO_CHOOSE = 25;

    private final ChosenContacts contacts;
    private final Clock clock;

    ContactsController(ChosenContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam Map<String, String> address, Model model) {
        var choice = ContactChoice.of(address);
        var order = Order.of(address.get("order"));
        var after = after(order, address.get("after"));
        var chosen = contacts.page(choice, order, after, ROWS_ON_A_PAGE);
        var here = ordered(choice, order);
        var last = chosen.more() ? chosen.rows().getLast() : null;
        model.addAttribute(
                "page",
                new ContactsPage(
                        chosen,
                        chosen(choice),
                        orders(choice, order),
                        questions(choice),
                        new Pages(
                                after == null ? null : here,
                                last == null
                                        ? null
                                        : here
                                                + (here.contains("?") ? "&" : "?")
                                                + "after="
                                                + last.place()
                                                + "_"
                                                + last.id(),
                                null),
                        here.contains("?") ? here.substring(here.indexOf('?') + 1) : "",
                        file("csv", choice, order),
                        file("xlsx", choice, order),
                        ContactTable.MOST_ROWS));
        return "frontdoor/board/contacts";
    }

    private static String file(String ending, ContactChoice choice, Order order) {
        return ordered(choice, order)
                .replace(ContactChoice.ADDRESS, ContactChoice.ADDRESS + "/table." + ending);
    }

    private static String ordered(ContactChoice choice, Order order) {
        var address = choice.address();
        return order == Order.RECEIVED
                ? address
                : address + (address.contains("?") ? "&" : "?") + "order=" + order.name();
    }

    private List<Choice> chosen(ContactChoice choice) {
        return choice.facets().entrySet().stream()
                .map(each ->
                        new Choice(
                                each.getKey().label() + ": " + words(choice, each.getKey()),
                                choice.without(each.getKey()).address(),
                                null,
                                true))
                .toList();
    }

    private String words(ContactChoice choice, Facet facet) {
        var value = choice.facets().getOrDefault(facet, "");
        return options(choice, facet).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }

    private static List<Choice> orders(ContactChoice choice, Order order) {
        return Arrays.stream(Order.values())
                .map(each -> new Choice(each.label(), ordered(choice, each), null, each == order))
                .toList();
    }

    private List<ContactsPage.Question> questions(ContactChoice choice) {
        return Arrays.stream(Facet.values())
                .map(facet ->
                        new ContactsPage.Question(
                                Field.of(facet.key(), choice.value(facet)),
                                facet.label(),
                                options(choice, facet)))
                .toList();
    }

    private List<Option> options(ContactChoice choice, Facet facet) {
        var chosen = choice.value(facet);
        var options = new ArrayList<Option>();
        facet.choices().forEach((value, words) -> options.add(Option.of(value, words)));
        switch (facet) {
            case FROM, TO -> {
                var month = YearMonth.from(LocalDate.now(clock));
                for (var i = 0; i < MONTHS_TO_CHOOSE; i++) {
                    var each = month.minusMonths(i);
                    options.add(Option.of(each.toString(), Stretch.words(each)));
                }
            }
            case SOURCE -> {
                ReferralSources.inUse(LocalDate.now(clock))
                        .forEach(source -> options.add(Option.of(source.code(), words(source))));
                options.add(Option.of("NONE", "Not recorded"));
            }
            case AGENCY -> {
                contacts.agencies()
                        .forEach(agency -> options.add(Option.of(agency.id(), agency.words())));
                options.add(Option.of("NONE", "No agency"));
            }
            case TEAM -> {
                // a team is one of its agency, so without the agency there are none to choose from
                var agency = choice.value(Facet.AGENCY);
                if (agency != null && !agency.equals("NONE")) {
                    contacts.teams(agency).forEach(team -> options.add(Option.of(team, team)));
                }
                options.add(Option.of("NONE", "Team not given"));
            }
            case WORKER -> {
                contacts.workers().forEach(worker -> options.add(Option.of(worker, worker)));
                options.add(Option.of("NONE", "Nobody yet"));
            }
            default -> {}
        }
        if (chosen != null && options.stream().noneMatch(each -> each.value().equals(chosen))) {
            options.add(Option.of(chosen, chosen));
        }
        return options;
    }

    static String words(ReferralSource source) {
        return source.code() + ", " + source.label();
    }

    /** A key that is none of ours begins at the beginning. */
    private static ChosenContacts.@Nullable After after(Order order, @Nullable String key) {
        var parted = key == null ? -1 : key.lastIndexOf('_');
        if (key == null || parted < 0 || !order.hasPlace(key.substring(0, parted))) {
            return null;
        }
        try {
            return new ChosenContacts.After(
                    key.substring(0, parted), UUID.fromString(key.substring(parted + 1)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> address) {
        return download(
                "contacts.csv", "text/csv;charset=UTF-8", TableDownload.csv(table(address)));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam Map<String, String> address) {
        return download(
                "contacts.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                TableDownload.xlsx("Contacts", table(address)));
    }

    private List<List<String>> table(Map<String, String> address) {
        return ContactTable.of(
                contacts.page(
                        ContactChoice.of(address),
                        Order.of(address.get("order")),
                        null,
                        ContactTable.MOST_ROWS));
    }

    private static ResponseEntity<byte[]> download(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
