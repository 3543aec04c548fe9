package org.lineofsight.pathway.practicetools.chronology;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.pathway.practicetools.tool.ToolQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chronologies: begin one, read it with names or without, print it, take it away as a table. */
@Controller
@RequestMapping("/practice-tools/chronologies")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class ChronologyController {

    private static final MediaType WORKBOOK =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ChronologyQueries queries;
    private final ToolQueries tools;
    private final BeginChronology beginChronology;
    private final People people;
    private final Agencies agencies;
    private final Invitations invitations;
    private final Clock clock;

    ChronologyController(
            ChronologyQueries queries,
            ToolQueries tools,
            BeginChronology beginChronology,
            People people,
            Agencies agencies,
            Invitations invitations,
            Clock clock) {
        this.queries = queries;
        this.tools = tools;
        this.beginChronology = beginChronology;
        this.people = people;
        this.agencies = agencies;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("chronologies", queries.mine(actor));
        return "practicetools/chronology/list";
    }

    @GetMapping("/new")
    String ask(
            @RequestParam(required = false) @Nullable UUID child,
            @RequestParam(required = false) @Nullable UUID record,
            Model model) {
        var children = children(child, record);
        if (children.isEmpty()) {
            return "redirect:/practice-tools/start";
        }
        var names = people.find(children).stream().map(each -> each.name().inFull()).toList();
        model.addAttribute("names", names);
        model.addAttribute("child", child == null ? null : child.toString());
        model.addAttribute("record", record == null ? null : record.toString());
        return "practicetools/chronology/new";
    }

    @PostMapping
    String begin(
            @RequestParam(required = false) @Nullable UUID child,
            @RequestParam(required = false) @Nullable UUID record,
            Actor actor) {
        var children = children(child, record);
        if (children.isEmpty()) {
            return "redirect:/practice-tools/start";
        }
        var families = new LinkedHashSet<String>();
        for (var each : children) {
            var name = people.require(each).name();
            families.add(name.family().isBlank() ? name.inFull() : name.family());
        }
        var id =
                beginChronology.begin(
                        "Chronology, " + String.join(" and ", families), children, record, actor);
        return "redirect:/practice-tools/chronologies/" + id;
    }

    /** The child chosen, and with a case record all its children. */
    private List<PersonRecordId> children(@Nullable UUID child, @Nullable UUID record) {
        var children = new LinkedHashSet<PersonRecordId>();
        if (child != null) {
            children.add(new PersonRecordId(child));
        }
        if (record != null) {
            tools.childrenOf(record).forEach(each -> children.add(each.person()));
        }
        return people.find(children).stream().map(each -> each.id()).toList();
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable ChronologyId id,
            @ModelAttribute ChronologyFilter filter,
            Actor actor,
            Model model) {
        page(id, filter, actor, model);
        return "practicetools/chronology/show";
    }

    @GetMapping("/{id}/print")
    String print(
            @PathVariable ChronologyId id,
            @ModelAttribute ChronologyFilter filter,
            Actor actor,
            Model model) {
        page(id, filter, actor, model);
        var head = queries.require(id);
        model.addAttribute(
                "printed",
                "Printed at "
                        + InWords.moment(clock.instant())
                        + (filter.withoutNames() ? "" : " by " + actor.name()));
        var readers = new LinkedHashSet<String>();
        if (filter.withoutNames()) {
            readers.add("whoever is given it by those who work with the family");
        } else {
            readers.add(head.authorName());
            readers.add("the safeguarding lead of " + head.agencyName());
            tools.beside(id.value())
                    .forEach(each -> readers.add("those who work on " + each.name()));
            invitations.to(id).stream()
                    .filter(Invitation::lasts)
                    .forEach(each -> readers.add(each.who()));
        }
        model.addAttribute("readers", List.copyOf(readers));
        return "practicetools/chronology/print";
    }

    @GetMapping("/{id}/chronology.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable ChronologyId id, @ModelAttribute ChronologyFilter filter) {
        return file(
                ChronologyTable.csv(page(id, filter)),
                new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8),
                "chronology.csv");
    }

    @GetMapping("/{id}/chronology.xlsx")
    ResponseEntity<byte[]> xlsx(
            @PathVariable ChronologyId id, @ModelAttribute ChronologyFilter filter) {
        return file(ChronologyTable.xlsx(page(id, filter)), WORKBOOK, "chronology.xlsx");
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping("/{id}/people")
    String add(
            @PathVariable ChronologyId id,
            @RequestParam(defaultValue = "OTHER_ADULT") Part part,
            @RequestParam(defaultValue = "") String given,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String otherNames,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        queries.require(id);
        try {
            beginChronology.add(
                    id,
                    new Person(0, part, given.strip(), family.strip(), otherNames.strip()),
                    actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page(id, new ChronologyFilter(null, null, null, null, null, null), actor, model);
            model.addAttribute(
                    "errors", ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#given")));
            return "practicetools/chronology/show";
        }
        return "redirect:/practice-tools/chronologies/" + id + "#people";
    }

    private void page(ChronologyId id, ChronologyFilter filter, Actor actor, Model model) {
        model.addAttribute("reader", actor.accountId());
        model.addAttribute("page", page(id, filter));
        var keeps = invitations.keeps(id);
        model.addAttribute("keeps", keeps);
        model.addAttribute("invited", keeps ? invitations.to(id) : List.of());
        model.addAttribute("invitation", invitations.mine(id).orElse(null));
        model.addAttribute("errors", ErrorSummary.NONE);
    }

    private ChronologyPage page(ChronologyId id, ChronologyFilter filter) {
        var head = queries.require(id);
        return ChronologyPage.of(
                head, queries.people(id), queries.entries(id), kinds(filter), filter);
    }

    /** Agencies' names and what stands for them; only where names are replaced. */
    private Map<String, String> kinds(ChronologyFilter filter) {
        var kinds = new LinkedHashMap<String, String>();
        if (filter.withoutNames()) {
            for (var agency : agencies.all()) {
                kinds.put(agency.details().name(), agency.details().kind().label());
            }
        }
        return kinds;
    }
}
