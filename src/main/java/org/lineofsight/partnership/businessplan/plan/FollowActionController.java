package org.lineofsight.partnership.businessplan.plan;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** Writing down what becomes of an action. */
@Controller
@RequestMapping("/partnership/plan")
@Allowed(PARTNERSHIP_OFFICER)
class FollowActionController {

    private final Plans plans;
    private final FollowAction followAction;
    private final Drafts drafts;

    FollowActionController(Plans plans, FollowAction followAction, Drafts drafts) {
        this.plans = plans;
        this.followAction = followAction;
        this.drafts = drafts;
    }

    @GetMapping("/actions/{id}/{step}")
    String ask(@PathVariable PlanActionId id, @PathVariable String step, Actor actor, Model model) {
        var action = plans.require(id);
        var chosen = PlanStep.at(step);
        if (!chosen.isOpen(action)) {
            throw new NotVisible();
        }
        return page(StepPage.of(action, chosen), Fields.of(saved(actor, draft(id, step))), model);
    }

    @PostMapping("/actions/{id}/{step}")
    String take(
            @PathVariable PlanActionId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var action = plans.require(id);
        var chosen = PlanStep.at(step);
        form.check(chosen.day(), errors);
        Submission.of(
                errors, () -> followAction.take(id, chosen, form.wordsText(), form.day(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(StepPage.of(action, chosen), Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, step));
        return "redirect:" + action.address();
    }

    private static String draft(PlanActionId id, String step) {
        return "plan-step-" + id + "-" + step;
    }

    @GetMapping("/milestones/{id}")
    String askMet(@PathVariable UUID id, Actor actor, Model model) {
        var action = plans.requireOfMilestone(id);
        return page(
                StepPage.ofMilestone(action, milestone(action, id)),
                Fields.of(saved(actor, "plan-milestone-" + id)),
                model);
    }

    @PostMapping("/milestones/{id}")
    String meet(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var action = plans.requireOfMilestone(id);
        form.check("The day", errors);
        Submission.of(errors, () -> followAction.meet(id, form.wordsText(), form.day(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    StepPage.ofMilestone(action, milestone(action, id)),
                    Fields.of(form, errors),
                    model);
        }
        drafts.discard(actor, "plan-milestone-" + id);
        return "redirect:" + action.address();
    }

    private static Milestone milestone(PlanAction action, UUID id) {
        return action.milestones().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private StepForm saved(Actor actor, String draft) {
        return SavedForm.of(drafts.find(actor, draft), StepForm.class, StepForm.on(plans.today()));
    }

    private static String page(StepPage page, Fields fields, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return "businessplan/plan/follow";
    }
}
