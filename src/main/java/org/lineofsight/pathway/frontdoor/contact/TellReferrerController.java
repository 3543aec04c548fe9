package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
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
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> TellReferrerForm.from(saved.fields()))
                        .orElseGet(() -> new TellReferrerForm(standing(id).message(), null, null));
        return page(id, Fields.of(form), model);
    }

    @PostMapping
    String tell(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") TellReferrerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> tellReferrer.tell(id, form.telling(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/contacts/" + id;
    }

    private String page(ContactId id, Fields fields, Model model) {
        model.addAttribute("told", queries.told(id));
        model.addAttribute("decision", standing(id));
        model.addAttribute("fields", fields);
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
