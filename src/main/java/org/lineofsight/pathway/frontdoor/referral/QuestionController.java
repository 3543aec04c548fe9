package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.ReferralSources;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.pathway.frontdoor.contact.SourceTeams;
import org.lineofsight.platform.actor.Actor;
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

/** The questions of a referral that are asked once, one page each. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class QuestionController {

    static final String ADDRESS = "/referrals/drafts/{id}/{segment}";

    private final Writing writing;
    private final SaveAnswers saveAnswers;
    private final FrontDoorNumbers numbers;
    private final Agencies agencies;
    private final SourceTeams teams;
    private final Clock clock;

    QuestionController(
            Writing writing,
            SaveAnswers saveAnswers,
            FrontDoorNumbers numbers,
            Agencies agencies,
            SourceTeams teams,
            Clock clock) {
        this.writing = writing;
        this.saveAnswers = saveAnswers;
        this.numbers = numbers;
        this.agencies = agencies;
        this.teams = teams;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String ask(
            @PathVariable DraftId id,
            @PathVariable String segment,
            @RequestParam(required = false) @Nullable String from,
            Actor actor,
            Model model) {
        var question = Question.at(segment).orElseThrow(NotVisible::new);
        var draft = writing.open(id);
        var route = Route.of(id, from);
        var elsewhere =
                question == Question.DANGER
                        ? Writing.receipt(draft)
                        : writing.elsewhere(draft, route);
        return elsewhere.orElseGet(() -> page(draft, question, route, List.of(), actor, model));
    }

    @PostMapping(ADDRESS)
    String answer(
            @PathVariable DraftId id,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var question = Question.at(segment).orElseThrow(NotVisible::new);
        var saved = saveAnswers.save(id, question.segment(), question.fields(), sent);
        var draft = saved.draft();
        var receipt = Writing.receipt(draft);
        if (receipt.isPresent()) {
            return receipt.get();
        }
        var route = Route.of(id, sent.getFirst("_from"));
        if (sent.containsKey("_later")) {
            return "redirect:" + route.list();
        }
        var form = writing.form(draft);
        var problems = form.problems(question);
        if (!problems.isEmpty() || saved.displaced()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, question, route, problems, actor, model);
        }
        return "redirect:" + route.after(question, form, draft.answers());
    }

    @PostMapping(path = ADDRESS, headers = "X-Autosave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable DraftId id,
            @PathVariable String segment,
            @RequestParam MultiValueMap<String, String> sent) {
        var question = Question.at(segment).orElseThrow(NotVisible::new);
        saveAnswers.save(id, question.segment(), question.fields(), sent);
    }

    private String page(
            ReferralDraft draft,
            Question question,
            Route route,
            List<Problem> problems,
            Actor actor,
            Model model) {
        var answers = draft.answers();
        model.addAttribute(
                "page",
                StepPage.of(
                        route.question(question),
                        route.before(question, writing.form(draft)),
                        route.from(),
                        Writing.names(answers),
                        question.segment(),
                        answers,
                        problems));
        switch (question) {
            case DANGER -> model.addAttribute("numbers", numbers);
            case CALLER -> whoMayTell(model);
            case YOU -> model.addAttribute("teams", teams.offered(actor.requireAgency()));
            case LEVEL -> model.addAttribute("taken", writing.form(draft).taken());
            default -> {}
        }
        return "frontdoor/referral/" + question.segment();
    }

    private void whoMayTell(Model model) {
        model.addAttribute("agencies", agencies.current());
        model.addAttribute(
                "sources",
                ReferralSources.inUse(LocalDate.now(clock)).stream()
                        .filter(source -> Teller.Public.SOURCES.contains(source.code()))
                        .map(source -> Option.of(source.code(), source.label()))
                        .toList());
    }
}
