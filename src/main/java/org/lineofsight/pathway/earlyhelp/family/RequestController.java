package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What an agency is asked for a family: read it, say yes, or no with the reason. */
@Controller
@RequestMapping("/early-help/requests/{id}")
@Allowed({PRACTITIONER, SAFEGUARDING_LEAD})
class RequestController {

    private final FamilyQueries queries;
    private final AnswerRequest answerRequest;

    RequestController(FamilyQueries queries, AnswerRequest answerRequest) {
        this.queries = queries;
        this.answerRequest = answerRequest;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        return page(id, Field.empty("reason"), ErrorSummary.NONE, model);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id, Actor actor) {
        return "redirect:/early-help/families/" + answerRequest.accept(id, actor);
    }

    @PostMapping("/refusal")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            answerRequest.refuse(id, reason.strip(), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    id,
                    Field.of("reason", reason).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#reason")),
                    model);
        }
        return "redirect:/early-help/my-families";
    }

    private String page(UUID id, Field reason, ErrorSummary errors, Model model) {
        model.addAttribute("request", queries.requireWaiting(id));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "earlyhelp/family/request";
    }
}
