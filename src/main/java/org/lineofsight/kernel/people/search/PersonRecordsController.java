package org.lineofsight.kernel.people.search;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.people.FindPeople;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonLink;
import org.lineofsight.kernel.people.PersonLinks;
import org.lineofsight.kernel.people.PersonRecord;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.PersonSearch;
import org.lineofsight.kernel.people.Sought;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Find a person; read what an agency has recorded about them. */
@Controller
@RequestMapping("/people")
@Allowed({
    PRACTITIONER,
    SAFEGUARDING_LEAD,
    FRONT_DOOR_WORKER,
    FRONT_DOOR_MANAGER,
    EARLY_HELP_WORKER,
    EARLY_HELP_MANAGER
})
class PersonRecordsController {

    private static final int LONGEST = 200;

    private final FindPeople findPeople;
    private final People people;
    private final Agencies agencies;
    private final List<PersonLinks> links;
    private final Clock clock;

    PersonRecordsController(
            FindPeople findPeople,
            People people,
            Agencies agencies,
            List<PersonLinks> links,
            Clock clock) {
        this.findPeople = findPeople;
        this.people = people;
        this.agencies = agencies;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping
    String find(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
        var typed = q.substring(0, Math.min(LONGEST, q.length())).strip();
        var sought = Sought.of(typed);
        var found = findPeople.find(sought, actor);
        var records = found.people().stream().map(each -> each.record()).toList();
        model.addAttribute(
                "page",
                new FindPeoplePage(
                        typed,
                        sought,
                        found,
                        agencies.names(records.stream().map(PersonRecord::heldBy).toList()),
                        links(records.stream().map(PersonRecord::id).toList(), actor),
                        LocalDate.now(clock)));
        return "people/search/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable PersonRecordId id, Actor actor, Model model) {
        var record = people.require(id);
        var inLife = people.relationshipsOf(id);
        var inLivesOf = people.relationshipsTo(id);
        var others = new ArrayList<PersonRecordId>();
        inLife.forEach(each -> others.add(each.who()));
        inLivesOf.forEach(each -> others.add(each.of()));
        var alike =
                people.search(PersonSearch.like(record.details())).stream()
                        .filter(match -> !match.record().id().equals(id))
                        .filter(match -> match.closeness() != Match.Closeness.POSSIBLE)
                        .toList();
        var holders = new ArrayList<>(List.of(record.heldBy()));
        alike.forEach(match -> holders.add(match.record().heldBy()));
        model.addAttribute(
                "page",
                new PersonPage(
                        record,
                        inLife,
                        inLivesOf,
                        people.names(others),
                        alike,
                        agencies.names(holders),
                        links(List.of(id), actor).getOrDefault(id, List.of()),
                        LocalDate.now(clock)));
        return "people/search/show";
    }

    private Map<PersonRecordId, List<PersonLink>> links(
            Collection<PersonRecordId> ids, Actor actor) {
        var all = new HashMap<PersonRecordId, List<PersonLink>>();
        if (ids.isEmpty()) {
            return all;
        }
        for (var source : links) {
            source.about(ids, actor)
                    .forEach((id, some) ->
                            all.computeIfAbsent(id, any -> new ArrayList<>()).addAll(some));
        }
        all.values().forEach(each -> each.sort(Comparator.comparing(PersonLink::at).reversed()));
        return all;
    }
}
