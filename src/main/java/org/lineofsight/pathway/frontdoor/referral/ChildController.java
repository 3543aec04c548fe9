package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Ethnicity;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The questions about one child, one page each. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class ChildController {

    static final String ADDRESS = "/referrals/drafts/{id}/children/{child}/{segment}";

    private final Writing writing;
    private final SaveAnswers saveAnswers;
    private final OfferRecords offerRecords;
    private final Clock clock;

    ChildController(
            Writing writing, SaveAnswers saveAnswers, OfferRecords offerRecords, Clock clock) {
        this.writing = writing;
        this.saveAnswers = saveAnswers;
        this.offerRecords = offerRecords;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable DraftId id,
            @PathVariable int child,
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var question = ChildQuestion.at(segment).orElseThrow(NotVisible::new);
        var draft = writing.open(id);
        var route = Route.of(id, from);
        return writing.elsewhere(draft, route)
                .or(() -> gone(draft, child, route))
                .orElseGet(() -> page(draft, child, question, route, List.of(), model));
    }

    @PostMapping(ADDRESS)
    String answer(
            @PathVariable DraftId id,
            @PathVariable int child,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var question = ChildQuestion.at(segment).orElseThrow(NotVisible::new);
        var route = Route.of(id, sent.getFirst("_from"));
        var before = writing.open(id);
        var elsewhere = Writing.receipt(before).or(() -> gone(before, child, route));
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var saved = saveAnswers.save(id, question.step(child), question.fields(), sent);
        var draft = offerRecords.offer(saved.draft(), child, question);
        if (sent.containsKey("_later")) {
            return "redirect:" + route.list();
        }
        var form = writing.form(draft);
        var problems = form.problems(child, question);
        if (!problems.isEmpty() || saved.displaced()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, child, question, route, problems, model);
        }
        return form.mustCallFirst()
                ? "redirect:" + route.call()
                : "redirect:" + route.after(child, question, form);
    }

    @PostMapping(path = ADDRESS, headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable DraftId id,
            @PathVariable int child,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> sent) {
        var question = ChildQuestion.at(segment).orElseThrow(NotVisible::new);
        if (writing.open(id).answers().children().contains(child)) {
            saveAnswers.save(id, question.step(child), question.fields(), sent);
        }
    }

    private List<Option> ethnicities() {
        return Ethnicity.inUse(LocalDate.now(clock)).stream()
                .map(each -> Option.of(each.code(), ToldWords.ethnicity(each)))
                .toList();
    }

    /** The child was removed in another tab. */
    private static Optional<String> gone(ReferralDraft draft, int child, Route route) {
        return draft.answers().children().contains(child)
                ? Optional.empty()
                : Optional.of("redirect:" + route.children());
    }

    private String page(
            ReferralDraft draft,
            int child,
            ChildQuestion question,
            Route route,
            List<Problem> problems,
            Model model) {
        var answers = draft.answers();
        model.addAttribute(
                "page",
                StepPage.of(
                        route.child(child, question),
                        route.before(child, question),
                        route.from(),
                        Writing.who(answers, child),
                        question.step(child),
                        answers,
                        problems));
        switch (question) {
            case RECORD -> {
                model.addAttribute("matches", offerRecords.matches(draft, child));
                model.addAttribute("today", LocalDate.now(clock));
            }
            case ABOUT -> model.addAttribute("ethnicities", ethnicities());
            case NAME, BORN, ADDRESS, SCHOOL -> {}
        }
        return "frontdoor/referral/child-" + question.segment();
    }
}
