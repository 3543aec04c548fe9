package org.lineofsight.exchange.lists.agreement;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing an agreement down. */
@Controller
@RequestMapping("/lists/agreements/new")
@Allowed(Role.SOCIAL_WORK_MANAGER)
class AgreementController {

    private static final String DRAFT = "lists-agreement";

    private final MakeAgreement makeAgreement;

    private final Agencies agencies;
    private final Drafts drafts;

    AgreementController(MakeAgreement makeAgreement, Agencies agencies, Drafts drafts) {
        this.drafts = drafts;
        this.makeAgreement = makeAgreement;
        this.agencies = agencies;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var form =
                drafts.find(actor, DRAFT)
                        .map(saved -> AgreementForm.from(saved.fields()))
                        .orElseGet(AgreementForm::empty);
        return form(Fields.of(form), model);
    }

    @PostMapping
    String make(
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        List<AgreementId> made = new ArrayList<>();
        Submission.of(errors, () -> made.add(makeAgreement.make(form.toTerms(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Fields.of(form, errors), model);
        }
        drafts.discard(actor, DRAFT);
        return "redirect:/lists/agreements/" + made.getFirst();
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .filter(each -> each.kind() != AgencyKind.CHILDRENS_SOCIAL_CARE)
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        return "lists/agreement/new";
    }
}
