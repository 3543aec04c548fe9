package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** Telling the referrer what was decided, and why. */
@Controller
@RequestMapping("/front-door/contacts/{id}/outcome-notice")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class TellReferrerController {

    private final FrontDoorQueries queries;
    private final TellReferrer tellReferrer;
    private final Drafts drafts;

    TellReferrerController(FrontDoorQueries queries, TellReferrer tellReferrer, Drafts drafts) {
        this.queries = queries;
        this.tellReferrer = tellReferrer;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@PathVariable ContactId id, Actor actor, Model model) {
        var typed =
                drafts.find(actor, draft(id))
                        .map(saved ->
                                saved.fields()
                                        .getOrDefault("message", java.util.List.of(""))
                                        .getFirst())
                        .orElseGet(() -> standing(id).message());
        return page(id, Field.of("message", typed), ErrorSummary.NONE, model);
    }

    @PostMapping
    String tell(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String message,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            tellReferrer.tell(id, message.strip(), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var problem = ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#message"));
            return page(id, Field.of("message", message).withError(broken.words()), problem, model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/contacts/" + id;
    }

    private String page(ContactId id, Field message, ErrorSummary errors, Model model) {
        model.addAttribute("told", queries.told(id));
        model.addAttribute("decision", standing(id));
        model.addAttribute("message", message);
        model.addAttribute("errors", errors);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "frontdoor/contact/tell";
    }

    private Decision standing(ContactId id) {
        return queries.decisions(id).stream()
                .filter(decision -> decision.sentBack() == null && !decision.waitsForManager())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String draft(ContactId id) {
        return "front-door/contacts/" + id + "/outcome-notice";
    }
}
