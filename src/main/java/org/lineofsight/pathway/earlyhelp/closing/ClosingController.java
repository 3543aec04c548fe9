package org.lineofsight.pathway.earlyhelp.closing;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Distance;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
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

/** How early help with a family ends: closed with a plan to keep, or stepped up. */
@Controller
@RequestMapping("/early-help/families/{id}")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class ClosingController {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final CloseFamily closeFamily;
    private final StepUpFamily stepUpFamily;
    private final Drafts drafts;
    private final Clock clock;

    ClosingController(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            CloseFamily closeFamily,
            StepUpFamily stepUpFamily,
            Drafts drafts,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.closeFamily = closeFamily;
        this.stepUpFamily = stepUpFamily;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/closing")
    String ask(@PathVariable FamilyId id, Actor actor, Model model) {
        var prepared = story.closing(id).filter(each -> each.closedAt() == null);
        var form =
                drafts.find(actor, draft(id, "closing"))
                        .map(saved -> ClosingForm.from(new Kept(saved.fields())))
                        .or(() -> prepared.map(each -> ClosingForm.of(each, story.scales(id))))
                        .orElseGet(() -> ClosingForm.from(new Kept(Map.of())));
        return page(id, "closing", Fields.of(form), actor, model);
    }

    @PostMapping("/closing")
    String prepare(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> closeFamily.prepare(id, form.toEnding(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, "closing", Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id, "closing"));
        return "redirect:/early-help/families/" + id;
    }

    @PostMapping("/closing/end")
    String close(@PathVariable FamilyId id, Actor actor) {
        closeFamily.close(id, actor);
        return actor.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER)
                ? "redirect:/early-help/families/" + id
                : "redirect:/early-help/my-families";
    }

    /** In plain words, for paper. */
    @GetMapping("/wellbeing-plan")
    String print(@PathVariable FamilyId id, Actor actor, Model model) {
        model.addAttribute("family", families.require(id));
        model.addAttribute("members", queries.members(id));
        model.addAttribute("closing", story.closing(id).orElseThrow(NotVisible::new));
        model.addAttribute("goals", story.goals(id));
        model.addAttribute("distances", Distance.of(story.scales(id)));
        model.addAttribute(
                "printed", "Printed " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "earlyhelp/closing/print";
    }

    @GetMapping("/step-up")
    String askWhy(@PathVariable FamilyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id, "step-up"))
                        .map(saved -> StepUpForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new StepUpForm(null, null, null, null));
        return page(id, "stepUp", Fields.of(form), actor, model);
    }

    @PostMapping("/step-up")
    String stepUp(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") StepUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> stepUpFamily.up(id, form.toReason(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, "stepUp", Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id, "step-up"));
        return "redirect:/early-help/families/" + id;
    }

    @GetMapping("/return")
    String askWhatNow(@PathVariable FamilyId id, Actor actor, Model model) {
        return page(id, "comeBack", Fields.of(new ReturnForm(null, null)), actor, model);
    }

    @PostMapping("/return")
    String comeBack(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> {
                    Objects.requireNonNull(form.next());
                    if (form.goesOn()) {
                        stepUpFamily.resume(id, Kept.stripped(form.why()), actor);
                    } else {
                        stepUpFamily.closeAsSteppedUp(id, Kept.stripped(form.why()), actor);
                    }
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, "comeBack", Fields.of(form, errors), actor, model);
        }
        return form.goesOn() || actor.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER)
                ? "redirect:/early-help/families/" + id
                : "redirect:/early-help/my-families";
    }

    private String page(FamilyId id, String template, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("fields", fields);
        model.addAttribute(
                "draft",
                "/drafts?form=" + draft(id, template.equals("closing") ? "closing" : "step-up"));
        return "earlyhelp/closing/" + template;
    }

    private static String draft(FamilyId id, String what) {
        return "early-help/families/" + id + "/" + what;
    }
}
