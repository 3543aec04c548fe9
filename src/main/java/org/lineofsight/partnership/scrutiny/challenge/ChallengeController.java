package org.lineofsight.partnership.scrutiny.challenge;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.partnership.scrutiny.ScrutinyTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Challenges: a safeguarding lead finds those of their own agency. */
@Controller
@RequestMapping("/partnership/scrutiny/challenges")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
class ChallengeController {

    private static final String NEW = "scrutiny-challenge";

    private final Challenges challenges;
    private final RaiseChallenge raiseChallenge;
    private final AnswerChallenge answerChallenge;
    private final Clocks clocks;
    private final Groups groups;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    ChallengeController(
            Challenges challenges,
            RaiseChallenge raiseChallenge,
            AnswerChallenge answerChallenge,
            Clocks clocks,
            Groups groups,
            Agencies agencies,
            Drafts drafts,
            Clock clock) {
        this.challenges = challenges;
        this.raiseChallenge = raiseChallenge;
        this.answerChallenge = answerChallenge;
        this.clocks = clocks;
        this.groups = groups;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "all") String show, Actor actor, Model model) {
        model.addAttribute(
                "page",
                ChallengesPage.of(
                        challenges.all(),
                        show,
                        actor.is(SCRUTINEER),
                        !actor.is(SAFEGUARDING_LEAD)));
        return "scrutiny/challenge/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable ChallengeId id, Actor actor, Model model) {
        var challenge = challenges.require(id);
        model.addAttribute("challenge", challenge);
        model.addAttribute("effects", challenges.effects(id));
        model.addAttribute(
                "explanation",
                clocks.find(ScrutinyTimescales.RESPONSE, Subject.of(Challenges.KIND, id))
                        .map(clocks::explain)
                        .orElse(null));
        model.addAttribute("mayAnswer", challenge.open() && challenge.mayBeAnsweredBy(actor));
        model.addAttribute("scrutineer", actor.is(SCRUTINEER));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "scrutiny/challenge/show";
    }

    @GetMapping("/new")
    @Allowed(SCRUTINEER)
    String ask(@RequestParam(required = false) @Nullable UUID activity, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, NEW),
                        ChallengeForm.class,
                        new ChallengeForm(activity, null, null, null, null));
        return ask(Fields.of(form), model);
    }

    @PostMapping("/new")
    @Allowed(SCRUTINEER)
    String raise(
            @Valid @ModelAttribute("form") ChallengeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        var made = new ArrayList<ChallengeId>();
        Submission.of(errors, () -> made.add(raiseChallenge.raise(form.toChallenge(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(Fields.of(form, errors), model);
        }
        drafts.discard(actor, NEW);
        return "redirect:/partnership/scrutiny/challenges/" + made.getFirst();
    }

    private String ask(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        model.addAttribute(
                "groups",
                groups.all(InWords.dayOf(clock.instant())).stream()
                        .map(each -> Option.of(each.id().toString(), each.name()))
                        .toList());
        return "scrutiny/challenge/new";
    }

    @GetMapping("/{id}/response")
    @Allowed({PARTNERSHIP_OFFICER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
    String askResponse(@PathVariable ChallengeId id, Actor actor, Model model) {
        var empty = new ResponseForm(null, null);
        var form =
                SavedForm.of(
                        drafts.find(actor, "scrutiny-response-" + id), ResponseForm.class, empty);
        return response(id, Fields.of(form), actor, model);
    }

    @PostMapping("/{id}/response")
    @Allowed({PARTNERSHIP_OFFICER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
    String respond(
            @PathVariable ChallengeId id,
            @Valid @ModelAttribute("form") ResponseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "respondedOn", "Day of the response", form.respondedOn());
        Submission.of(
                errors,
                () ->
                        answerChallenge.respond(
                                id,
                                Answers.text(form.words()),
                                form.respondedOn().toDate().orElseThrow(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return response(id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, "scrutiny-response-" + id);
        return "redirect:/partnership/scrutiny/challenges/" + id;
    }

    /** Whoever may read it and not answer it finds no form. */
    private String response(ChallengeId id, Fields fields, Actor actor, Model model) {
        var challenge = challenges.require(id);
        if (!challenge.mayBeAnsweredBy(actor)) {
            throw new NotVisible();
        }
        model.addAttribute("fields", fields);
        model.addAttribute("challenge", challenge);
        return "scrutiny/challenge/response";
    }

    @GetMapping("/{id}/effect")
    @Allowed(SCRUTINEER)
    String askEffect(@PathVariable ChallengeId id, Actor actor, Model model) {
        var empty = new EffectForm(null, null, null);
        var form =
                SavedForm.of(drafts.find(actor, "scrutiny-effect-" + id), EffectForm.class, empty);
        return effect(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/effect")
    @Allowed(SCRUTINEER)
    String follow(
            @PathVariable ChallengeId id,
            @Valid @ModelAttribute("form") EffectForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "seenOn", "Day on which you looked", form.seenOn());
        Submission.of(
                errors,
                () ->
                        answerChallenge.follow(
                                id,
                                Objects.requireNonNull(form.state()),
                                Answers.text(form.words()),
                                form.seenOn().toDate().orElseThrow(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return effect(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "scrutiny-effect-" + id);
        return "redirect:/partnership/scrutiny/challenges/" + id;
    }

    private String effect(ChallengeId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("challenge", challenges.require(id));
        return "scrutiny/challenge/effect";
    }
}
