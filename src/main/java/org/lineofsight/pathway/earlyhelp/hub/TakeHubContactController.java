package org.lineofsight.pathway.earlyhelp.hub;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.concurrent.atomic.AtomicReference;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.earlyhelp.family.Kept;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody telephones, writes or walks in. */
@Controller
@RequestMapping("/early-help/contacts/new")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
class TakeHubContactController {

    private static final String DRAFT = "early-help/contacts/new";

    private final ReceiveHubContact receiveHubContact;
    private final Agencies agencies;
    private final Drafts drafts;

    TakeHubContactController(
            ReceiveHubContact receiveHubContact, Agencies agencies, Drafts drafts) {
        this.receiveHubContact = receiveHubContact;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var form =
                drafts.find(actor, DRAFT)
                        .map(saved -> TakeHubContactForm.from(new Kept(saved.fields())))
                        .orElseGet(TakeHubContactForm::empty);
        return page(Fields.of(form), model);
    }

    @PostMapping
    String take(
            @Valid @ModelAttribute("form") TakeHubContactForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var dates = form.children();
        for (var i = 0; i < dates.size(); i++) {
            var born = dates.get(i).born();
            var field = "children[" + i + "].born";
            if (born != null) {
                born.problem("Date of birth")
                        .ifPresent(problem -> errors.rejectValue(field, "date", problem));
            }
        }
        var taken = new AtomicReference<HubContactId>();
        Submission.of(errors, () -> taken.set(receiveHubContact.take(form.toContact(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(Fields.of(form, errors), model);
        }
        drafts.discard(actor, DRAFT);
        return "redirect:/early-help/contacts/" + taken.get();
    }

    private String page(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("agencies", agencies.current());
        model.addAttribute("draft", "/drafts?form=" + DRAFT);
        return "earlyhelp/hub/take";
    }
}
