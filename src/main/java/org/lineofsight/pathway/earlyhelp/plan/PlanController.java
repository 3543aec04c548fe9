package org.lineofsight.pathway.earlyhelp.plan;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.Goal;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
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

/** A family's plan: add to it, agree it, say how far it has come. */
@Controller
@RequestMapping("/early-help/families/{id}/plan")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class PlanController {

    private final Families families;
    private final StoryQueries story;
    private final WritePlan writePlan;
    private final Drafts drafts;

    PlanController(Families families, StoryQueries story, WritePlan writePlan, Drafts drafts) {
        this.families = families;
        this.story = story;
        this.writePlan = writePlan;
        this.drafts = drafts;
    }

    @GetMapping
    String show(@PathVariable FamilyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> GoalForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new GoalForm(null, null, null, null));
        return page(id, Fields.of(form), ErrorSummary.NONE, actor, model);
    }

    @PostMapping("/goals")
    String add(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writePlan.add(id, form.toGoal(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var fields = Fields.of(form, errors);
            return page(id, fields, fields.summary(), actor, model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/early-help/families/" + id + "/plan";
    }

    @PostMapping("/agreement")
    String agree(
            @PathVariable FamilyId id, Actor actor, Model model, HttpServletResponse response) {
        try {
            writePlan.agree(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(
                    id,
                    Fields.of(new GoalForm(null, null, null, null)),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null)),
                    actor,
                    model);
        }
        return "redirect:/early-help/families/" + id;
    }

    @GetMapping("/goals/{goal}")
    String ask(@PathVariable FamilyId id, @PathVariable UUID goal, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(goal))
                        .map(saved -> ProgressForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new ProgressForm(null, null));
        return goal(id, goal, Fields.of(form), actor, model);
    }

    @PostMapping("/goals/{goal}")
    String progress(
            @PathVariable FamilyId id,
            @PathVariable UUID goal,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        writePlan.progress(
                                id,
                                goal,
                                HowFar.valueOf(Objects.requireNonNull(form.howFar())),
                                Kept.stripped(form.note()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return goal(id, goal, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(goal));
        return "redirect:/early-help/families/" + id + "#plan";
    }

    private String page(FamilyId id, Fields fields, ErrorSummary errors, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("goals", story.goals(id));
        model.addAttribute("fields", fields);
        model.addAttribute("errors", errors);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "earlyhelp/plan/show";
    }

    private String goal(FamilyId id, UUID goal, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute(
                "goal",
                story.goals(id).stream()
                        .filter((Goal each) -> each.id().equals(goal))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(goal));
        return "earlyhelp/plan/progress";
    }

    private static String draft(FamilyId id) {
        return "early-help/families/" + id + "/plan";
    }

    private static String draft(UUID goal) {
        return "early-help/goals/" + goal;
    }
}
