package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.actions.ActionRules;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.action.RaiseForm;
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

/** Asking somebody to do something under a plan. */
@Controller
@RequestMapping("/child-protection/plans/{id}/actions/new")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class PlanActionController {

    private final Plans plans;
    private final RaisePlanAction raisePlanAction;
    private final Owners owners;

    PlanActionController(Plans plans, RaisePlanAction raisePlanAction, Owners owners) {
        this.plans = plans;
        this.raisePlanAction = raisePlanAction;
        this.owners = owners;
    }

    @GetMapping
    String ask(@PathVariable PlanId id, Model model) {
        return page(id, Fields.of(new RaiseForm(null)), model);
    }

    @PostMapping
    String raise(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") RaiseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var action = form.action();
        action.check(errors);
        Submission.of(
                errors,
                () ->
                        raisePlanAction.raise(
                                id,
                                action.whatText(),
                                action.soThatText(),
                                ActionRules.somebodyIsAsked(owners.chosen(action, actor)),
                                action.dueOn(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/plans/" + id;
    }

    private String page(PlanId id, Fields fields, Model model) {
        model.addAttribute("plan", plans.require(id));
        model.addAttribute("owners", owners.options());
        model.addAttribute("fields", fields);
        return "childprotection/plan/action";
    }
}
