package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.guide.Guides;
import org.lineofsight.platform.actor.Actor;
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

/** Giving a contact its colour, with the guide in view. */
@Controller
@RequestMapping("/front-door/contacts/{id}/triage")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class TriageController {

    private static final String MESSAGE =
            "Early help will get in touch with the family. You will be asked to stay part of it where you know them well.";

    private final FrontDoorQueries queries;
    private final Guides guides;
    private final TriageContact triageContact;
    private final PassToEarlyHelp passToEarlyHelp;

    TriageController(
            FrontDoorQueries queries,
            Guides guides,
            TriageContact triageContact,
            PassToEarlyHelp passToEarlyHelp) {
        this.queries = queries;
        this.guides = guides;
        this.triageContact = triageContact;
        this.passToEarlyHelp = passToEarlyHelp;
    }

    @GetMapping
    String ask(@PathVariable ContactId id, Model model) {
        var triage = queries.triage(id);
        var seen = queries.signsSeen(id).stream().map(UUID::fromString).toList();
        return page(
                id, Fields.of(TriageForm.of(triage.colour(), seen, triage.why(), MESSAGE)), model);
    }

    @PostMapping
    String triage(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") TriageForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> triage(id, form, actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/front-door/contacts/" + id;
    }

    private void triage(ContactId id, TriageForm form, Actor actor) {
        if (form.passes()) {
            passToEarlyHelp.pass(id, form.judgement(), form.reason(), form.toReferrer(), actor);
        } else {
            triageContact.triage(id, form.judgement(), actor);
        }
    }

    private String page(ContactId id, Fields fields, Model model) {
        model.addAttribute("told", queries.told(id));
        model.addAttribute("children", queries.children(id));
        model.addAttribute("guide", guides.current());
        model.addAttribute("fields", fields);
        return "frontdoor/contact/triage";
    }
}
