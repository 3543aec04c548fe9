package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A child is in danger now: the form stops here until somebody has been called. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class CallFirstController {

    private static final String STEP = "called";

    private final Writing writing;
    private final SaveAnswers saveAnswers;
    private final FrontDoorNumbers numbers;
    private final Clock clock;

    CallFirstController(
            Writing writing, SaveAnswers saveAnswers, FrontDoorNumbers numbers, Clock clock) {
        this.writing = writing;
        this.saveAnswers = saveAnswers;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/referrals/drafts/{id}/call")
    String stop(
            @PathVariable DraftId id,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        return Writing.receipt(draft)
                .orElseGet(() -> page(draft, Route.of(id, from), List.of(), model));
    }

    @PostMapping("/referrals/drafts/{id}/call")
    String called(
            @PathVariable DraftId id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response) {
        var answers = new LinkedMultiValueMap<>(sent);
        answers.set("at", clock.instant().toString());
        var draft = saveAnswers.save(id, STEP, List.of("whom", "incident", "at"), answers).draft();
        var route = Route.of(id, sent.getFirst("_from"));
        return Writing.receipt(draft)
                .orElseGet(() -> {
                    if (writing.form(draft).called() != null) {
                        return "redirect:"
                                + (route.from() == null
                                        ? route.question(Question.YOU)
                                        : route.back());
                    }
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    return page(
                            draft,
                            route,
                            List.of(Problem.of("whom", "Select whom you have called")),
                            model);
                });
    }

    private String page(ReferralDraft draft, Route route, List<Problem> problems, Model model) {
        model.addAttribute(
                "page",
                StepPage.of(
                        route.call(),
                        route.question(Question.DANGER),
                        route.from(),
                        "",
                        STEP,
                        draft.answers(),
                        problems));
        model.addAttribute("numbers", numbers);
        return "frontdoor/referral/call";
    }
}
