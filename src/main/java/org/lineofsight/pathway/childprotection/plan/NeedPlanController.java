package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
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

/** Beginning a child in need plan with a family that agrees. */
@Controller
@RequestMapping("/child-protection/cases/{id}/child-in-need-plans/new")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class NeedPlanController {

    private final Cases cases;
    private final Plans plans;
    private final BeginPlan beginPlan;
    private final Drafts drafts;

    NeedPlanController(Cases cases, Plans plans, BeginPlan beginPlan, Drafts drafts) {
        this.cases = cases;
        this.plans = plans;
        this.beginPlan = beginPlan;
        this.drafts = drafts;
    }

    /** Where a plan has just ended for the children, its unfinished outcomes are carried over. */
    @GetMapping
    String ask(@PathVariable CaseId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(id)),
                        NeedPlanForm.class,
                        new NeedPlanForm(null, null, steppedDown(id)));
        return page(id, Fields.of(form), model);
    }

    private OutlineForm steppedDown(CaseId id) {
        return plans.ofCase(id).stream()
                .filter(plan -> plan.endedOn() != null)
                .findFirst()
                .map(OutlineForm::carriedOver)
                .orElseGet(OutlineForm::empty);
    }

    @PostMapping
    String begin(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") NeedPlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        beginPlan.support(
                                id,
                                form.children(),
                                form.consent() == NeedPlanForm.Agreement.AGREED,
                                form.outline().toOutline(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/child-protection/cases/" + id;
    }

    private String page(CaseId id, Fields fields, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("fields", fields);
        return "childprotection/plan/need";
    }

    private static String draft(CaseId id) {
        return "child-protection/cases/" + id + "/child-in-need-plans/new";
    }
}
