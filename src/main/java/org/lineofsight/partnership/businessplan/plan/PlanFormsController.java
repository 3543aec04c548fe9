package org.lineofsight.partnership.businessplan.plan;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
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

/** Beginning a plan, saying what it is called, agreeing it, closing it, and beginning the next. */
@Controller
@RequestMapping("/partnership/plan")
@Allowed(PARTNERSHIP_OFFICER)
class PlanFormsController {

    private final Plans plans;
    private final BeginPlan beginPlan;
    private final BeginNextPlan beginNextPlan;
    private final AgreePlan agreePlan;
    private final ClosePlan closePlan;
    private final Drafts drafts;

    PlanFormsController(
            Plans plans,
            BeginPlan beginPlan,
            BeginNextPlan beginNextPlan,
            AgreePlan agreePlan,
            ClosePlan closePlan,
            Drafts drafts) {
        this.plans = plans;
        this.beginPlan = beginPlan;
        this.beginNextPlan = beginNextPlan;
        this.agreePlan = agreePlan;
        this.closePlan = closePlan;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    String ask(Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-new"),
                        PlanForm.class,
                        PlanForm.empty(plans.today()));
        return form(PlanFormPage.begin(), Fields.of(form), model);
    }

    @PostMapping("/new")
    String begin(
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var begun = new ArrayList<PlanId>();
        Submission.of(errors, () -> begun.add(beginPlan.begin(form.toPlan(), actor)));
        if (errors.hasErrors()) {
            return again(PlanFormPage.begin(), Fields.of(form, errors), model, response);
        }
        drafts.discard(actor, "plan-new");
        return "redirect:/partnership/plan/" + begun.getFirst();
    }

    @GetMapping("/{id}/details")
    String askDetails(@PathVariable PlanId id, Actor actor, Model model) {
        var plan = plans.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "plan-details-" + id),
                        PlanForm.class,
                        PlanForm.of(plan));
        return form(PlanFormPage.change(plan), fields, model);
    }

    @PostMapping("/{id}/details")
    String change(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> beginPlan.change(id, form.toPlan(), form.versionRead()));
        if (errors.hasErrors()) {
            return again(
                    PlanFormPage.change(plans.require(id)),
                    Fields.of(form, errors),
                    model,
                    response);
        }
        drafts.discard(actor, "plan-details-" + id);
        return "redirect:/partnership/plan/" + id;
    }

    @GetMapping("/{id}/next")
    String askNext(@PathVariable PlanId id, Actor actor, Model model) {
        var plan = plans.require(id);
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-next-" + id),
                        PlanForm.class,
                        PlanForm.after(plan));
        return form(PlanFormPage.next(plan), Fields.of(form), model);
    }

    @PostMapping("/{id}/next")
    String next(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var begun = new ArrayList<PlanId>();
        Submission.of(errors, () -> begun.add(beginNextPlan.begin(id, form.toPlan(), actor)));
        if (errors.hasErrors()) {
            return again(
                    PlanFormPage.next(plans.require(id)), Fields.of(form, errors), model, response);
        }
        drafts.discard(actor, "plan-next-" + id);
        return "redirect:/partnership/plan/" + begun.getFirst();
    }

    private String again(
            PlanFormPage page, Fields fields, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(page, fields, model);
    }

    private String form(PlanFormPage page, Fields fields, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        model.addAttribute("years", PlanForm.years(plans.today()));
        return "businessplan/plan/details";
    }

    @GetMapping("/{id}/agreement")
    String askAgreement(@PathVariable PlanId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-agreement-" + id),
                        AgreementForm.class,
                        AgreementForm.on(plans.today()));
        return agreement(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/agreement")
    String agree(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") AgreementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors, () -> agreePlan.agree(id, Answers.text(form.group()), form.day(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return agreement(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-agreement-" + id);
        return "redirect:/partnership/plan/" + id;
    }

    private String agreement(PlanId id, Fields fields, Model model) {
        var plan = plans.require(id);
        model.addAttribute("plan", plan);
        model.addAttribute("fields", fields);
        model.addAttribute("counts", RagCounts.of(plan, plans.today()));
        return "businessplan/plan/agreement";
    }

    @GetMapping("/{id}/closing")
    String askClosing(@PathVariable PlanId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-closing-" + id),
                        StepForm.class,
                        StepForm.on(plans.today()));
        return closing(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/closing")
    String close(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check("The day", errors);
        Submission.of(
                errors,
                () -> closePlan.close(id, Answers.orAbsent(form.words()), form.day(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return closing(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-closing-" + id);
        return "redirect:/partnership/plan/" + id;
    }

    private String closing(PlanId id, Fields fields, Model model) {
        var plan = plans.require(id);
        model.addAttribute("plan", plan);
        model.addAttribute("fields", fields);
        model.addAttribute("counts", RagCounts.of(plan, plans.today()));
        return "businessplan/plan/closing";
    }
}
