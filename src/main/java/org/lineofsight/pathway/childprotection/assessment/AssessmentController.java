package org.lineofsight.pathway.childprotection.assessment;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.agreement.AnswerForm;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswers;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Assessments as a list, one of them, and its parts. */
@Controller
@RequestMapping("/child-protection")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class AssessmentController {

    private final Cases cases;
    private final Assessments assessments;
    private final AssessmentQueries queries;
    private final BeginAssessment beginAssessment;
    private final WriteAssessment writeAssessment;
    private final AnswerAssessment answerAssessment;
    private final ExtendAssessment extendAssessment;
    private final Contributions contributions;
    private final ManagersAnswers answers;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Drafts drafts;
    private final Clock clock;

    AssessmentController(
            Cases cases,
            Assessments assessments,
            AssessmentQueries queries,
            BeginAssessment beginAssessment,
            WriteAssessment writeAssessment,
            AnswerAssessment answerAssessment,
            ExtendAssessment extendAssessment,
            Contributions contributions,
            ManagersAnswers answers,
            Agencies agencies,
            Clocks clocks,
            Drafts drafts,
            Clock clock) {
        this.cases = cases;
        this.assessments = assessments;
        this.queries = queries;
        this.beginAssessment = beginAssessment;
        this.writeAssessment = writeAssessment;
        this.answerAssessment = answerAssessment;
        this.extendAssessment = extendAssessment;
        this.contributions = contributions;
        this.answers = answers;
        this.agencies = agencies;
        this.clocks = clocks;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/assessments")
    String list(
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("page", queries.list(AssessmentFilter.of(which), after));
        return "childprotection/assessment/list";
    }

    @GetMapping("/cases/{id}/assessments/new")
    String ask(@PathVariable CaseId id, Model model) {
        var children = cases.require(id).children().stream().map(CaseChild::id).toList();
        return begin(
                id, Fields.of(new BeginForm(children, beginAssessment.likely(id), null)), model);
    }

    @PostMapping("/cases/{id}/assessments/new")
    String begin(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> beginAssessment.begin(id, form.toBegun(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return begin(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/cases/" + id;
    }

    @GetMapping("/assessments/{id}")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String show(@PathVariable AssessmentId id, Actor actor, Model model) {
        return show(id, actor, null, model);
    }

    @PostMapping("/assessments/{id}/sending")
    String send(
            @PathVariable AssessmentId id,
            @RequestParam int version,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            writeAssessment.send(id, version, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, actor, broken.words(), model);
        }
        return "redirect:/child-protection/assessments/" + id;
    }

    @GetMapping("/assessments/{id}/children/{child}")
    String askVoice(
            @PathVariable AssessmentId id, @PathVariable UUID child, Actor actor, Model model) {
        var draft = draft(id, "children/" + child);
        var of = child(id, child);
        var form =
                SavedForm.of(drafts.find(actor, draft), VoiceForm.class, VoiceForm.of(of.voice()));
        return voice(id, of, Fields.of(form), draft, model);
    }

    @PostMapping("/assessments/{id}/children/{child}")
    String hear(
            @PathVariable AssessmentId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") VoiceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var draft = draft(id, "children/" + child);
        form.check(errors);
        Submission.of(errors, () -> writeAssessment.hear(id, child, form));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return voice(id, child(id, child), Fields.of(form, errors), draft, model);
        }
        drafts.discard(actor, draft);
        return "redirect:/child-protection/assessments/" + id;
    }

    @GetMapping("/assessments/{id}/analysis")
    String askAnalysis(@PathVariable AssessmentId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(id, "analysis")),
                        AnalysisForm.class,
                        AnalysisForm.of(assessments.require(id)));
        return analysis(id, Fields.of(form), model);
    }

    @PostMapping("/assessments/{id}/analysis")
    String analyse(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writeAssessment.analyse(id, form.parents(), form.analysed()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return analysis(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, "analysis"));
        return "redirect:/child-protection/assessments/" + id;
    }

    @GetMapping("/assessments/{id}/contributions/new")
    String askContribution(@PathVariable AssessmentId id, Model model) {
        return contribution(id, Fields.of(ContributionForm.empty()), model);
    }

    @PostMapping("/assessments/{id}/contributions/new")
    String contribute(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("form") ContributionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writeAssessment.contribute(id, form, actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return contribution(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/assessments/" + id + "#agencies";
    }

    @GetMapping("/assessments/{id}/children/{child}/outcome")
    String askOutcome(
            @PathVariable AssessmentId id, @PathVariable UUID child, Actor actor, Model model) {
        var draft = draft(id, "children/" + child + "/outcome");
        var of = child(id, child);
        var form =
                SavedForm.of(
                        drafts.find(actor, draft), OutcomeForm.class, OutcomeForm.of(of.result()));
        return outcome(id, of, Fields.of(form), draft, model);
    }

    @PostMapping("/assessments/{id}/children/{child}/outcome")
    String conclude(
            @PathVariable AssessmentId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var draft = draft(id, "children/" + child + "/outcome");
        Submission.of(errors, () -> writeAssessment.conclude(id, child, form.toFound()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return outcome(id, child(id, child), Fields.of(form, errors), draft, model);
        }
        drafts.discard(actor, draft);
        return "redirect:/child-protection/assessments/" + id;
    }

    @GetMapping("/assessments/{id}/answer")
    @Allowed(SOCIAL_WORK_MANAGER)
    String askAnswer(@PathVariable AssessmentId id, Model model) {
        return answer(
                id,
                Fields.of(new AnswerForm(assessments.require(id).version(), null, null)),
                model);
    }

    @PostMapping("/assessments/{id}/answer")
    @Allowed(SOCIAL_WORK_MANAGER)
    String answer(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        answerAssessment.answer(
                                id, form.answer(), form.said(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return answer(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/assessments/" + id;
    }

    @GetMapping("/assessments/{id}/extensions/new")
    @Allowed(SOCIAL_WORK_MANAGER)
    String askExtension(@PathVariable AssessmentId id, Model model) {
        return extension(id, Fields.of(new ExtendForm(null, null)), model);
    }

    @PostMapping("/assessments/{id}/extensions/new")
    @Allowed(SOCIAL_WORK_MANAGER)
    String extend(
            @PathVariable AssessmentId id,
            @Valid @ModelAttribute("form") ExtendForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        extendAssessment.extend(
                                id, form.reason(), form.until().toDate().orElse(null), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return extension(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/assessments/" + id;
    }

    private String begin(CaseId id, Fields fields, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("fields", fields);
        return "childprotection/assessment/begin";
    }

    private String show(AssessmentId id, Actor actor, @Nullable String problem, Model model) {
        var assessment = assessments.require(id);
        model.addAttribute(
                "page",
                new AssessmentPage(
                        cases.require(assessment.caseId()),
                        assessment,
                        clocks.clocksOf(assessment.subject()).stream()
                                .map(each ->
                                        new AssessmentPage.Clock(
                                                each.rule().title(),
                                                clocks.timeLeft(each),
                                                clocks.explain(each)))
                                .toList(),
                        assessments.extensions(id),
                        contributions.of(assessment.subject()),
                        answers.of(assessment.subject()),
                        actor.is(SOCIAL_WORK_MANAGER),
                        !actor.is(CONFERENCE_CHAIR),
                        problem));
        return "childprotection/assessment/show";
    }

    private String voice(
            AssessmentId id, Assessment.Child child, Fields fields, String draft, Model model) {
        about(id, model);
        model.addAttribute("child", child);
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft);
        return "childprotection/assessment/voice";
    }

    private String analysis(AssessmentId id, Fields fields, Model model) {
        about(id, model);
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id, "analysis"));
        return "childprotection/assessment/analysis";
    }

    private String contribution(AssessmentId id, Fields fields, Model model) {
        var today = LocalDate.now(clock);
        about(id, model);
        model.addAttribute(
                "agencies",
                agencies.all().stream()
                        .filter(agency -> agency.on(today))
                        .map(agency -> Option.of(agency.id().value().toString(), agency.name()))
                        .toList());
        model.addAttribute("fields", fields);
        return "childprotection/assessment/contribution";
    }

    private String outcome(
            AssessmentId id, Assessment.Child child, Fields fields, String draft, Model model) {
        about(id, model);
        model.addAttribute("child", child);
        model.addAttribute(
                "factors",
                AssessmentFactor.inUse(LocalDate.now(clock)).stream()
                        .map(factor ->
                                Option.of(
                                        factor.code(), factor.label() + " (" + factor.code() + ")"))
                        .toList());
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft);
        return "childprotection/assessment/outcome";
    }

    private String answer(AssessmentId id, Fields fields, Model model) {
        about(id, model);
        model.addAttribute("fields", fields);
        return "childprotection/assessment/answer";
    }

    private String extension(AssessmentId id, Fields fields, Model model) {
        var assessment = about(id, model);
        model.addAttribute("before", extendAssessment.dayBefore(assessment));
        model.addAttribute("fields", fields);
        return "childprotection/assessment/extension";
    }

    private Assessment about(AssessmentId id, Model model) {
        var assessment = assessments.require(id);
        model.addAttribute("assessment", assessment);
        model.addAttribute("found", cases.require(assessment.caseId()));
        return assessment;
    }

    private Assessment.Child child(AssessmentId id, UUID child) {
        return assessments.require(id).requireChild(child);
    }

    private static String draft(AssessmentId id, String part) {
        return "child-protection/assessments/" + id + "/" + part;
    }
}
