package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The household, and others who matter in the children's lives. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class PeopleController {

    private static final String PERSON = "/referrals/drafts/{id}/people/{person}";
    private static final List<String> FIELDS = List.of("name", "relationship", "lives");
    private static final String STEP = "people";

    private final Writing writing;
    private final SaveAnswers saveAnswers;
    private final AddPerson addPerson;
    private final RemoveEntry removeEntry;
    private final DraftText text;

    PeopleController(
            Writing writing,
            SaveAnswers saveAnswers,
            AddPerson addPerson,
            RemoveEntry removeEntry,
            DraftText text) {
        this.writing = writing;
        this.saveAnswers = saveAnswers;
        this.addPerson = addPerson;
        this.removeEntry = removeEntry;
        this.text = text;
    }

    @GetMapping("/referrals/drafts/{id}/people")
    String list(
            @PathVariable DraftId id,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        return writing.elsewhere(draft, route)
                .orElseGet(() -> page(draft, route, List.of(), model));
    }

    @PostMapping("/referrals/drafts/{id}/people")
    String another(
            @PathVariable DraftId id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var more = sent.getFirst("more");
        var nobody = ReferralForm.Nobody.NOBODY.name().equals(more);
        // kept before anything else: what was answered is not lost to a call that comes first
        var draft =
                nobody
                        ? saveAnswers.save(id, STEP, List.of("more"), sent).draft()
                        : writing.open(id);
        var route = Route.of(id, sent.getFirst("_from"));
        var elsewhere = writing.elsewhere(draft, route);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if ("ADD".equals(more)) {
            if (draft.answers().people().size() >= ReferralForm.MOST_PEOPLE) {
                return wrong(
                        draft,
                        route,
                        "One referral can have %d other people at most"
                                .formatted(ReferralForm.MOST_PEOPLE),
                        model,
                        response);
            }
            return "redirect:" + route.coming(route.person(addPerson.add(id)));
        }
        if (!nobody) {
            return wrong(
                    draft,
                    route,
                    "Select whether there is anybody else to tell us about",
                    model,
                    response);
        }
        var form = writing.form(draft);
        var unfinished =
                draft.answers().people().stream()
                        .anyMatch(person -> !form.problemsOfPerson(person).isEmpty());
        if (unfinished) {
            return wrong(
                    draft,
                    route,
                    "Some answers about these people are missing or need to be put right",
                    model,
                    response);
        }
        return "redirect:" + (route.from() == null ? route.question(Question.WORRY) : route.back());
    }

    @GetMapping(PERSON)
    String ask(
            @PathVariable DraftId id,
            @PathVariable int person,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        return writing.elsewhere(draft, route)
                .orElseGet(() -> {
                    if (!draft.answers().people().contains(person)) {
                        return "redirect:" + route.people();
                    }
                    return personPage(draft, person, route, List.of(), model);
                });
    }

    @PostMapping(PERSON)
    String answer(
            @PathVariable DraftId id,
            @PathVariable int person,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var before = writing.open(id);
        var route = Route.of(id, sent.getFirst("_from"));
        var receipt = Writing.receipt(before);
        if (receipt.isPresent()) {
            return receipt.get();
        }
        if (!before.answers().people().contains(person)) {
            return "redirect:" + route.people();
        }
        var saved = saveAnswers.save(id, "person-" + person, FIELDS, sent);
        if (sent.containsKey("_later")) {
            return "redirect:" + route.list();
        }
        var problems = writing.form(saved.draft()).problemsOfPerson(person);
        if (!problems.isEmpty() || saved.displaced()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return personPage(saved.draft(), person, route, problems, model);
        }
        return "redirect:" + route.coming(route.people());
    }

    @PostMapping(path = PERSON, headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable DraftId id,
            @PathVariable int person,
            @RequestParam MultiValueMap<String, String> sent) {
        if (writing.open(id).answers().people().contains(person)) {
            saveAnswers.save(id, "person-" + person, FIELDS, sent);
        }
    }

    @GetMapping(PERSON + "/remove")
    String askToRemove(
            @PathVariable DraftId id,
            @PathVariable int person,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        if (!draft.answers().people().contains(person)) {
            return "redirect:" + route.people();
        }
        var name = draft.answers().text("person-" + person, "name");
        model.addAttribute("who", name.isEmpty() ? "this person" : name);
        model.addAttribute("address", route.person(person) + "/remove");
        model.addAttribute("back", route.coming(route.people()));
        model.addAttribute("from", route.from());
        return "frontdoor/referral/remove";
    }

    @PostMapping(PERSON + "/remove")
    String remove(
            @PathVariable DraftId id,
            @PathVariable int person,
            @RequestParam(name = "_from", required = false) @Nullable String from) {
        removeEntry.remove(id, "person-" + person);
        var route = Route.of(id, from);
        return "redirect:" + route.coming(route.people());
    }

    private String wrong(
            ReferralDraft draft,
            Route route,
            String words,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(draft, route, List.of(Problem.of("more", words)), model);
    }

    private String page(ReferralDraft draft, Route route, List<Problem> problems, Model model) {
        model.addAttribute("route", route.list());
        model.addAttribute("from", route.from());
        model.addAttribute("back", route.from() == null ? route.children() : route.back());
        model.addAttribute("people", text.people(draft, "people"));
        model.addAttribute(
                "asked",
                Asked.of(
                        draft.answers().people().isEmpty() ? draft.answers().step(STEP) : Map.of(),
                        problems));
        return "frontdoor/referral/people";
    }

    private String personPage(
            ReferralDraft draft, int person, Route route, List<Problem> problems, Model model) {
        model.addAttribute(
                "page",
                StepPage.of(
                        route.person(person),
                        route.coming(route.people()),
                        route.from(),
                        Writing.names(draft.answers()),
                        "person-" + person,
                        draft.answers(),
                        problems));
        return "frontdoor/referral/person";
    }
}
