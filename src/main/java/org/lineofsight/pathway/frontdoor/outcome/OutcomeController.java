package org.lineofsight.pathway.frontdoor.outcome;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Outcomes that nobody knows to have arrived. */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class OutcomeController {

    private final OutcomeQueries queries;
    private final FollowUpOutcome followUpOutcome;

    OutcomeController(OutcomeQueries queries, FollowUpOutcome followUpOutcome) {
        this.queries = queries;
        this.followUpOutcome = followUpOutcome;
    }

    @GetMapping("/front-door/outcomes")
    String list(Model model) {
        return page(ErrorSummary.NONE, model);
    }

    @PostMapping("/front-door/contacts/{id}/outcome-notice/follow-up")
    String followUp(
            @PathVariable ContactId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            followUpOutcome.told(id, known(sent.get("how-" + id)), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#how-" + id)), model);
        }
        return "redirect:/front-door/outcomes";
    }

    private static @Nullable ToldHow known(@Nullable String name) {
        for (var each : ToldHow.values()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private String page(ErrorSummary errors, Model model) {
        model.addAttribute("waiting", queries.waiting());
        model.addAttribute("errors", errors);
        return "frontdoor/outcome/list";
    }
}
