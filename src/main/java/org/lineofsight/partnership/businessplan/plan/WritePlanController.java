package org.lineofsight.partnership.businessplan.plan;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
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

/** Writing priorities and actions. */
@Controller
@RequestMapping("/partnership/plan")
@Allowed(PARTNERSHIP_OFFICER)
class WritePlanController {

    private final Plans plans;
    private final WritePlan writePlan;
    private final IndicatorPlaces indicators;
    private final Agencies agencies;
    private final Drafts drafts;

    WritePlanController(
            Plans plans,
            WritePlan writePlan,
            IndicatorPlaces indicators,
            Agencies agencies,
            Drafts drafts) {
        this.plans = plans;
        this.writePlan = writePlan;
        this.indicators = indicators;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping("/{id}/priorities/new")
    String askPriority(@PathVariable PlanId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-priority-" + id),
                        PriorityForm.class,
                        PriorityForm.empty());
        return priority(plans.require(id), null, Fields.of(form), model);
    }

    @PostMapping("/{id}/priorities/new")
    String addPriority(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") PriorityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        writePlan.addPriority(
                                id, Answers.text(form.title()), Answers.orAbsent(form.sponsor())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return priority(plans.require(id), null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-priority-" + id);
        return "redirect:/partnership/plan/" + id;
    }

    @GetMapping("/priorities/{id}")
    String askChange(@PathVariable PriorityId id, Actor actor, Model model) {
        var priority = plans.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "plan-priority-change-" + id),
                        PriorityForm.class,
                        PriorityForm.of(priority));
        return priority(plans.require(priority.plan()), priority, fields, model);
    }

    @PostMapping("/priorities/{id}")
    String changePriority(
            @PathVariable PriorityId id,
            @Valid @ModelAttribute("form") PriorityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var priority = plans.require(id);
        Submission.of(
                errors,
                () ->
                        writePlan.changePriority(
                                id,
                                Answers.text(form.title()),
                                Answers.orAbsent(form.sponsor()),
                                Answers.version(form.version())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return priority(
                    plans.require(priority.plan()), priority, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-priority-change-" + id);
        return "redirect:/partnership/plan/" + priority.plan();
    }

    private static String priority(
            Plan plan, @Nullable Priority priority, Fields fields, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("priority", priority);
        model.addAttribute("fields", fields);
        return "businessplan/plan/priority";
    }

    @GetMapping("/priorities/{id}/actions/new")
    String askAction(@PathVariable PriorityId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-action-" + id),
                        PlanActionForm.class,
                        PlanActionForm.empty());
        return action(plans.require(id), null, Fields.of(form), model);
    }

    @PostMapping("/priorities/{id}/actions/new")
    String addAction(
            @PathVariable PriorityId id,
            @Valid @ModelAttribute("form") PlanActionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var priority = plans.require(id);
        form.check(errors);
        var added = new ArrayList<PlanActionId>();
        Submission.of(
                errors,
                () ->
                        added.add(
                                writePlan.addAction(
                                        id, form.toWords(agencies.current(), null), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return action(priority, null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-action-" + id);
        return "redirect:/partnership/plan/actions/" + added.getFirst();
    }

    @GetMapping("/actions/{id}/change")
    String askActionChange(@PathVariable PlanActionId id, Actor actor, Model model) {
        var action = plans.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "plan-action-change-" + id),
                        PlanActionForm.class,
                        PlanActionForm.of(action));
        return action(plans.require(action.priority()), action, fields, model);
    }

    @PostMapping("/actions/{id}/change")
    String changeAction(
            @PathVariable PlanActionId id,
            @Valid @ModelAttribute("form") PlanActionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var action = plans.require(id);
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        writePlan.changeAction(
                                id,
                                form.toWords(agencies.current(), action.words()),
                                Answers.version(form.version()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return action(plans.require(action.priority()), action, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-action-change-" + id);
        return "redirect:" + action.address();
    }

    private String action(
            Priority priority, @Nullable PlanAction action, Fields fields, Model model) {
        var plan = plans.require(priority.plan());
        model.addAttribute("plan", plan);
        model.addAttribute("priority", priority);
        model.addAttribute("action", action);
        model.addAttribute("fields", fields);
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        model.addAttribute("indicators", indicators.names(plan.strand()));
        return "businessplan/plan/write";
    }
}
