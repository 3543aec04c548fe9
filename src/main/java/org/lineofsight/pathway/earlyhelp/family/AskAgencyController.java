package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.pathway.earlyhelp.FamilyId;
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

/** Asking an agency to help a family. */
@Controller
@RequestMapping("/early-help/families/{id}/requests")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class AskAgencyController {

    private final Families families;
    private final FamilyQueries queries;
    private final AskAgency askAgency;
    private final Agencies agencies;
    private final Drafts drafts;

    AskAgencyController(
            Families families,
            FamilyQueries queries,
            AskAgency askAgency,
            Agencies agencies,
            Drafts drafts) {
        this.families = families;
        this.queries = queries;
        this.askAgency = askAgency;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(@PathVariable FamilyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> AskAgencyForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new AskAgencyForm(null, null, null, null));
        return page(id, actor, Fields.of(form), model);
    }

    @PostMapping
    String ask(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") AskAgencyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var agency = form.toAgency();
        if (agency == null && !Audience.REFERRER.name().equals(form.audience())) {
            errors.rejectValue("agency", "agency", "Choose an agency");
        }
        Submission.of(
                errors,
                () ->
                        askAgency.ask(
                                id,
                                RequestPart.valueOf(Objects.requireNonNull(form.part())),
                                agency,
                                Audience.valueOf(Objects.requireNonNull(form.audience())),
                                form.why() == null ? "" : form.why().strip(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, actor, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/early-help/families/" + id;
    }

    @PostMapping("/{request}/withdrawal")
    String takeBack(@PathVariable FamilyId id, @PathVariable UUID request, Actor actor) {
        askAgency.takeBack(id, request, actor);
        return "redirect:/early-help/families/" + id;
    }

    private String page(FamilyId id, Actor actor, Fields fields, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("fields", fields);
        model.addAttribute("agencies", agencies.current());
        model.addAttribute("referrer", queries.referrer(id).isPresent());
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "earlyhelp/family/ask";
    }

    private static String draft(FamilyId id) {
        return "early-help/families/" + id + "/requests";
    }
}
