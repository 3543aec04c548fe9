package org.lineofsight.pathway.earlyhelp.assessment;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Assessment;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
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

/** An assessment: its parts as a list of tasks, each part on a page, and all of it to read. */
@Controller
@RequestMapping("/early-help/families/{id}/assessment")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class AssessmentController {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final WriteAssessment writeAssessment;
    private final Drafts drafts;

    AssessmentController(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            WriteAssessment writeAssessment,
            Drafts drafts) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.writeAssessment = writeAssessment;
        this.drafts = drafts;
    }

    @GetMapping
    String show(@PathVariable FamilyId id, Actor actor, Model model) {
        return page(id, actor, null, model);
    }

    @PostMapping
    String begin(@PathVariable FamilyId id, Actor actor) {
        writeAssessment.begin(id, actor);
        return "redirect:/early-help/families/" + id + "/assessment";
    }

    @PostMapping("/completion")
    String complete(
            @PathVariable FamilyId id, Actor actor, Model model, HttpServletResponse response) {
        try {
            writeAssessment.complete(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, actor, broken.words(), model);
        }
        return "redirect:/early-help/families/" + id;
    }

    @GetMapping("/{part}")
    String ask(@PathVariable FamilyId id, @PathVariable String part, Actor actor, Model model) {
        var asked = Part.of(part).orElseThrow(NotVisible::new);
        var assessment = running(id);
        var form =
                drafts.find(actor, draft(assessment, asked))
                        .map(saved -> PartForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> PartForm.of(asked, assessment, story.scales(id)));
        return part(id, asked, Fields.of(form), actor, model);
    }

    @PostMapping("/{part}")
    String write(
            @PathVariable FamilyId id,
            @PathVariable String part,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var asked = Part.of(part).orElseThrow(NotVisible::new);
        Submission.of(errors, () -> writeAssessment.write(id, asked, form, actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return part(id, asked, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(running(id), asked));
        return "redirect:/early-help/families/" + id + "/assessment";
    }

    private String part(FamilyId id, Part part, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("part", part);
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(running(id), part));
        return "earlyhelp/assessment/part";
    }

    private String page(FamilyId id, Actor actor, @Nullable String problem, Model model) {
        var family = families.require(id);
        model.addAttribute(
                "page",
                new AssessmentPage(
                        family,
                        story.assessment(id).orElse(null),
                        story.scales(id),
                        queries.members(id),
                        family.open()
                                && (actor.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER)
                                        || family.keyWorkerIs(actor)),
                        problem));
        return "earlyhelp/assessment/show";
    }

    private Assessment running(FamilyId id) {
        families.require(id);
        return story.assessment(id).filter(each -> !each.complete()).orElseThrow(NotVisible::new);
    }

    private static String draft(Assessment assessment, Part part) {
        return "early-help/assessments/" + assessment.id() + "/" + part.path();
    }
}
