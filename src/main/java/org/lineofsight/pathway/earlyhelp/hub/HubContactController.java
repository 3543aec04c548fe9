package org.lineofsight.pathway.earlyhelp.hub;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.earlyhelp.family.FrontDoorAnswers;
import org.lineofsight.pathway.earlyhelp.family.Kept;
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

/** One contact with the hub: read it, answer it. */
@Controller
@RequestMapping("/early-help/contacts/{id}")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
class HubContactController {

    private final HubContacts contacts;
    private final HubQueries queries;
    private final FrontDoorAnswers frontDoor;
    private final AnswerContact answerContact;
    private final Clocks clocks;
    private final Drafts drafts;
    private final Clock clock;

    HubContactController(
            HubContacts contacts,
            HubQueries queries,
            FrontDoorAnswers frontDoor,
            AnswerContact answerContact,
            Clocks clocks,
            Drafts drafts,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.frontDoor = frontDoor;
        this.answerContact = answerContact;
        this.clocks = clocks;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable HubContactId id, Model model) {
        model.addAttribute("page", page(id));
        return "earlyhelp/hub/show";
    }

    @GetMapping("/answer")
    String ask(@PathVariable HubContactId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> AnswerContactForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> AnswerContactForm.of(contacts.require(id)));
        return answerPage(id, Fields.of(form), model);
    }

    @PostMapping("/answer")
    String answer(
            @PathVariable HubContactId id,
            @Valid @ModelAttribute("form") AnswerContactForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> answerContact.answer(id, form.toAnswer(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return answerPage(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        var family = contacts.require(id).family();
        return "redirect:"
                + (family == null
                        ? "/early-help/contacts/" + id
                        : "/early-help/families/" + family);
    }

    private String answerPage(HubContactId id, Fields fields, Model model) {
        model.addAttribute("page", page(id));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "earlyhelp/hub/answer";
    }

    private HubContactPage page(HubContactId id) {
        var contact = contacts.require(id);
        var running =
                clocks.find(EarlyHelpTimescales.HUB_CONTACT, Subject.of("early-help-contact", id))
                        .orElseThrow(NotVisible::new);
        return new HubContactPage(
                contact,
                contacts.children(id),
                contacts.adults(id),
                contacts.told(id).orElse(null),
                frontDoor.to(contact.steppedUpContact()).orElse(null),
                queries.earlier(id),
                clocks.timeLeft(running),
                clocks.explain(running),
                LocalDate.now(clock));
    }

    private static String draft(HubContactId id) {
        return "early-help/contacts/" + id + "/answer";
    }
}
