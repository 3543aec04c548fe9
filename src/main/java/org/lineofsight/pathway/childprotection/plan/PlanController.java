package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.calling.AppointmentForm;
import org.lineofsight.pathway.childprotection.calling.WhoAnswers;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.stepdown.StepDowns;
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

/** A plan, for everybody who works on it, and what its social worker writes in it. */
@Controller
@RequestMapping("/child-protection/plans")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class PlanController {

    private final Plans plans;
    private final PlanClocks planClocks;
    private final Cases cases;
    private final Meetings meetings;
    private final WhoAnswers whoAnswers;
    private final WriteOutcome writeOutcome;
    private final CallPlanMeeting callPlanMeeting;
    private final RecordProgress recordProgress;
    private final RecordVisit recordVisit;
    private final EndPlan endPlan;
    private final StepDowns stepDowns;
    private final Actions actions;
    private final Drafts drafts;
    private final Clocks clocks;
    private final Clock clock;

    PlanController(
            Plans plans,
            PlanClocks planClocks,
            Cases cases,
            Meetings meetings,
            WhoAnswers whoAnswers,
            WriteOutcome writeOutcome,
            CallPlanMeeting callPlanMeeting,
            RecordProgress recordProgress,
            RecordVisit recordVisit,
            EndPlan endPlan,
            StepDowns stepDowns,
            Actions actions,
            Drafts drafts,
            Clocks clocks,
            Clock clock) {
        this.plans = plans;
        this.planClocks = planClocks;
        this.cases = cases;
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
        this.writeOutcome = writeOutcome;
        this.callPlanMeeting = callPlanMeeting;
        this.recordProgress = recordProgress;
        this.recordVisit = recordVisit;
        this.endPlan = endPlan;
        this.stepDowns = stepDowns;
        this.actions = actions;
        this.drafts = drafts;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({
        SOCIAL_WORKER,
        SOCIAL_WORK_MANAGER,
        CONFERENCE_CHAIR,
        PRACTITIONER,
        SAFEGUARDING_LEAD,
        AGENCY_DESK,
        EARLY_HELP_MANAGER,
        FRONT_DOOR_MANAGER
    })
    String list(Model model) {
        model.addAttribute("plans", plans.running());
        return "childprotection/plan/list";
    }

    @GetMapping("/{id}")
    @Allowed({
        SOCIAL_WORKER,
        SOCIAL_WORK_MANAGER,
        CONFERENCE_CHAIR,
        PRACTITIONER,
        SAFEGUARDING_LEAD,
        AGENCY_DESK,
        EARLY_HELP_MANAGER,
        FRONT_DOOR_MANAGER
    })
    String show(@PathVariable PlanId id, Actor actor, Model model) {
        var plan = plans.require(id);
        var writes = actor.is(SOCIAL_WORKER) || actor.is(SOCIAL_WORK_MANAGER);
        var insider = writes || actor.is(CONFERENCE_CHAIR);
        model.addAttribute(
                "page",
                new PlanPage(
                        plan,
                        insider ? cases.require(plan.caseId()).reference() : null,
                        waiting(plan).orElse(null),
                        insider ? due(plan) : nextMeetings(plan),
                        actionsOf(plan),
                        plans.visits(id),
                        stepDowns.of(plan.subject()),
                        writes,
                        LocalDate.now(clock)));
        return "childprotection/plan/show";
    }

    /** Those raised under the plan, and what the minutes of its meetings gave people to do. */
    private List<Action> actionsOf(Plan plan) {
        return Stream.concat(
                        actions.of(plan.subject()).stream(),
                        plan.meetings().stream()
                                .map(Plan.Meeting::meeting)
                                .filter(Objects::nonNull)
                                .flatMap(meeting ->
                                        actions.of(Subject.of("meeting", meeting)).stream()))
                .sorted(Comparator.comparing(Action::due).thenComparing(Action::reference))
                .toList();
    }

    private List<PlanPage.Due> due(Plan plan) {
        return planClocks.running(plan).stream()
                .map(running ->
                        new PlanPage.Due(
                                running.rule().title(),
                                clocks.timeLeft(running),
                                clocks.explain(running)))
                .toList();
    }

    private List<PlanPage.Due> nextMeetings(Plan plan) {
        return planClocks.nextMeetings(plan).stream()
                .map(due ->
                        new PlanPage.Due(
                                due.rule().title(),
                                clocks.timeLeft(due.rule().allowance().unit(), due.at(), null),
                                due.explanation()))
                .toList();
    }

    private Optional<Meeting> waiting(Plan plan) {
        return plan.waiting().map(Plan.Meeting::meeting).flatMap(meetings::find);
    }

    @GetMapping("/{id}/outcomes/new")
    String askOutcome(@PathVariable PlanId id, Model model) {
        return outcome(plans.require(id), Fields.of(OutlineForm.OutcomeForm.empty()), model);
    }

    @PostMapping("/{id}/outcomes/new")
    String add(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") OutlineForm.OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check("", errors);
        Submission.of(errors, () -> writeOutcome.add(id, form.toOutcome(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return outcome(plans.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/plans/" + id;
    }

    @GetMapping("/{id}/outcomes/{outcome}")
    String askOutcome(@PathVariable PlanId id, @PathVariable UUID outcome, Model model) {
        var plan = plans.require(id);
        var found =
                plan.outcomes().stream()
                        .filter(each -> each.id().equals(outcome))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return outcome(plan, Fields.of(OutlineForm.OutcomeForm.of(found)), model);
    }

    @PostMapping("/{id}/outcomes/{outcome}")
    String change(
            @PathVariable PlanId id,
            @PathVariable UUID outcome,
            @Valid @ModelAttribute("form") OutlineForm.OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check("", errors);
        Submission.of(
                errors,
                () ->
                        writeOutcome.change(
                                id, outcome, form.toOutcome(), form.versionRead(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return outcome(plans.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/plans/" + id;
    }

    @GetMapping("/{id}/meeting")
    String askWhen(@PathVariable PlanId id, Model model) {
        var plan = plans.require(id);
        var form =
                plan.meetings().stream()
                        .map(Plan.Meeting::meeting)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(meetings::require)
                        .map(AppointmentForm::like)
                        .orElseGet(() -> new AppointmentForm(null, null));
        return call(plan, Fields.of(form), model);
    }

    @PostMapping("/{id}/meeting")
    String call(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.when().check(errors);
        Submission.of(errors, () -> callPlanMeeting.call(id, form.toAppointment(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(plans.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/plans/" + id;
    }

    @GetMapping("/{id}/progress")
    String askHowItGoes(@PathVariable PlanId id, Actor actor, Model model) {
        var plan = plans.require(id);
        var form =
                SavedForm.of(
                                drafts.find(actor, draft(id, "progress")),
                                ProgressForm.class,
                                new ProgressForm(null, null))
                        .filled(plan.outcomes().size());
        return progress(plan, Fields.of(form), model);
    }

    @PostMapping("/{id}/progress")
    String record(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") ProgressForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var plan = plans.require(id);
        var filled = form.filled(plan.outcomes().size());
        Submission.of(
                errors,
                () ->
                        recordProgress.record(
                                id, OutlineForm.text(filled.summary()), filled.toJudged(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return progress(plan, Fields.of(filled, errors), model);
        }
        drafts.discard(actor, draft(id, "progress"));
        return "redirect:/child-protection/plans/" + id;
    }

    @GetMapping("/{id}/visits/new")
    String askAboutVisit(@PathVariable PlanId id, Actor actor, Model model) {
        var plan = plans.require(id);
        var form =
                SavedForm.of(
                                drafts.find(actor, draft(id, "visits/new")),
                                VisitForm.class,
                                new VisitForm(null, null, null, null, null))
                        .filled(plan.current().size());
        return visit(plan, Fields.of(form), model);
    }

    @PostMapping("/{id}/visits/new")
    String record(
            @PathVariable PlanId id,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var plan = plans.require(id);
        var filled = form.filled(plan.current().size());
        filled.check(errors);
        Submission.of(errors, () -> recordVisit.record(id, filled.toVisited(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return visit(plan, Fields.of(filled, errors), model);
        }
        drafts.discard(actor, draft(id, "visits/new"));
        return "redirect:/child-protection/plans/" + id;
    }

    @GetMapping("/{id}/children/{child}/end")
    String askWhyItEnds(@PathVariable PlanId id, @PathVariable UUID child, Model model) {
        return end(plans.require(id), child, Fields.of(new EndForm(null, null, null, null)), model);
    }

    @PostMapping("/{id}/children/{child}/end")
    String end(
            @PathVariable PlanId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> endPlan.end(id, child, form.toEnding(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return end(plans.require(id), child, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/plans/" + id;
    }

    private static String draft(PlanId id, String page) {
        return "child-protection/plans/" + id + "/" + page;
    }

    private static String outcome(Plan plan, Fields fields, Model model) {
        return form("outcome", plan, fields, model);
    }

    private String call(Plan plan, Fields fields, Model model) {
        model.addAttribute("agencies", whoAnswers.choices());
        return form("call", plan, fields, model);
    }

    private static String progress(Plan plan, Fields fields, Model model) {
        return form("progress", plan, fields, model);
    }

    private static String visit(Plan plan, Fields fields, Model model) {
        return form("visit", plan, fields, model);
    }

    private static String end(Plan plan, UUID child, Fields fields, Model model) {
        model.addAttribute("child", plan.child(child).orElseThrow(NotVisible::new));
        model.addAttribute("reasons", Plan.EndReason.options(plan.kind()));
        return form("end", plan, fields, model);
    }

    private static String form(String page, Plan plan, Fields fields, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("fields", fields);
        return "childprotection/plan/" + page;
    }
}
