package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
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

/** Deciding on a contact. */
@Controller
@RequestMapping("/front-door/contacts/{id}/decision")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class DecideContactController {

    private final FrontDoorQueries queries;
    private final DecideContact decideContact;
    private final Drafts drafts;

    DecideContactController(FrontDoorQueries queries, DecideContact decideContact, Drafts drafts) {
        this.queries = queries;
        this.decideContact = decideContact;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@PathVariable ContactId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> DecideContactForm.from(saved.fields()))
                        .orElseGet(DecideContactForm::empty);
        return page(id, Fields.of(form), model);
    }

    @PostMapping
    String decide(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") DecideContactForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> decideContact.decide(id, form.proposal(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/contacts/" + id;
    }

    private String page(ContactId id, Fields fields, Model model) {
        model.addAttribute(
                "page",
                new DecideContactPage(
                        queries.told(id),
                        queries.triage(id),
                        queries.children(id),
                        queries.decisions(id).stream()
                                .filter(decision -> decision.sentBack() != null)
                                .toList(),
                        fields,
                        "/drafts?form=" + draft(id)));
        return "frontdoor/contact/decide";
    }

    private static String draft(ContactId id) {
        return "front-door/contacts/" + id + "/decision";
    }
}
