package org.lineofsight.pathway.childprotection.enquiry;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
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

/** What an agency that takes part in an enquiry sees of it and tells. */
@Controller
@RequestMapping("/child-protection/enquiries/{id}/part")
@Allowed({AGENCY_DESK, SAFEGUARDING_LEAD})
class PartController {

    private final EnquiryAgencies agencies;
    private final Contributions contributions;
    private final TakePart takePart;
    private final Drafts drafts;

    PartController(
            EnquiryAgencies agencies,
            Contributions contributions,
            TakePart takePart,
            Drafts drafts) {
        this.agencies = agencies;
        this.contributions = contributions;
        this.takePart = takePart;
        this.drafts = drafts;
    }

    @GetMapping
    String show(@PathVariable EnquiryId id, Actor actor, Model model) {
        var form = SavedForm.of(drafts.find(actor, draft(id)), PartForm.class, PartForm.empty());
        return part(id, Fields.of(form), actor, model);
    }

    @PostMapping
    String tell(
            @PathVariable EnquiryId id,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> takePart.tell(id, form.giver(), form.told(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return part(id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/child-protection/enquiries/" + id + "/part";
    }

    private String part(EnquiryId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("part", agencies.requirePart(id, actor));
        model.addAttribute("contributions", contributions.of(Subject.of(Enquiry.KIND, id)));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "childprotection/enquiry/part";
    }

    private static String draft(EnquiryId id) {
        return "child-protection/enquiries/" + id + "/part";
    }
}
