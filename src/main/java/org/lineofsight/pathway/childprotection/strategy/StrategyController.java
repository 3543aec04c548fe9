package org.lineofsight.pathway.childprotection.strategy;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.calling.AppointmentForm;
import org.lineofsight.pathway.childprotection.calling.WhoAnswers;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
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

/** Calling a strategy discussion, its page, and deciding it. */
@Controller
@RequestMapping("/child-protection")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class StrategyController {

    private final Cases cases;
    private final Strategies strategies;
    private final Meetings meetings;
    private final WhoAnswers whoAnswers;
    private final CallStrategyDiscussion callStrategyDiscussion;
    private final CallDiscussionAnew callDiscussionAnew;
    private final DecideStrategyDiscussion decideStrategyDiscussion;
    private final Clocks clocks;
    private final Drafts drafts;

    StrategyController(
            Cases cases,
            Strategies strategies,
            Meetings meetings,
            WhoAnswers whoAnswers,
            CallStrategyDiscussion callStrategyDiscussion,
            CallDiscussionAnew callDiscussionAnew,
            DecideStrategyDiscussion decideStrategyDiscussion,
            Clocks clocks,
            Drafts drafts) {
        this.cases = cases;
        this.strategies = strategies;
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
        this.callStrategyDiscussion = callStrategyDiscussion;
        this.callDiscussionAnew = callDiscussionAnew;
        this.decideStrategyDiscussion = decideStrategyDiscussion;
        this.clocks = clocks;
        this.drafts = drafts;
    }

    @GetMapping("/cases/{id}/strategy-discussions/new")
    String ask(@PathVariable CaseId id, Actor actor, Model model) {
        var children = cases.require(id).children().stream().map(CaseChild::id).toList();
        var empty = new CallForm(null, children, null, WhenAndWhere.empty(), null);
        var form = SavedForm.of(drafts.find(actor, callDraft(id)), CallForm.class, empty);
        return call(id, Fields.of(form), model);
    }

    private static String callDraft(CaseId id) {
        return "child-protection/cases/" + id + "/strategy-discussions/new";
    }

    @PostMapping("/cases/{id}/strategy-discussions/new")
    String call(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.when().check(errors);
        Submission.of(errors, () -> callStrategyDiscussion.call(id, form.toCall(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, callDraft(id));
        return "redirect:/child-protection/cases/" + id;
    }

    @GetMapping("/strategy-discussions/{id}")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String show(@PathVariable StrategyDiscussionId id, Actor actor, Model model) {
        var discussion = strategies.require(id);
        model.addAttribute(
                "page",
                new StrategyPage(
                        cases.require(discussion.caseId()),
                        discussion,
                        meetings.require(Objects.requireNonNull(discussion.meeting())),
                        clocks.find(discussion.timescale(), discussion.subject())
                                .map(clocks::timeLeft)
                                .orElse(null),
                        !actor.is(CONFERENCE_CHAIR)));
        return "childprotection/strategy/show";
    }

    @GetMapping("/strategy-discussions/{id}/meeting")
    String askWhen(@PathVariable StrategyDiscussionId id, Model model) {
        var discussion = strategies.require(id);
        var cancelled = meetings.require(Objects.requireNonNull(discussion.meeting()));
        return callAnew(discussion, Fields.of(AppointmentForm.like(cancelled)), model);
    }

    @PostMapping("/strategy-discussions/{id}/meeting")
    String callAnew(
            @PathVariable StrategyDiscussionId id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.when().check(errors);
        Submission.of(errors, () -> callDiscussionAnew.call(id, form.toAppointment(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return callAnew(strategies.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/strategy-discussions/" + id;
    }

    @GetMapping("/strategy-discussions/{id}/decision")
    String askWhat(@PathVariable StrategyDiscussionId id, Actor actor, Model model) {
        var discussion = strategies.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, decisionDraft(id)),
                        DecideForm.class,
                        DecideForm.empty(discussion.version()),
                        form -> form.filled(discussion.children().size()));
        return decide(discussion, fields, model);
    }

    @PostMapping("/strategy-discussions/{id}/decision")
    String decide(
            @PathVariable StrategyDiscussionId id,
            @Valid @ModelAttribute("form") DecideForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var discussion = strategies.require(id);
        var filled = form.filled(discussion.children().size());
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        decideStrategyDiscussion.decide(
                                id, filled.toDecided(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return decide(discussion, Fields.of(filled, errors), model);
        }
        drafts.discard(actor, decisionDraft(id));
        return "redirect:/child-protection/strategy-discussions/" + id;
    }

    private static String decisionDraft(StrategyDiscussionId id) {
        return "child-protection/strategy-discussions/" + id + "/decision";
    }

    private String call(CaseId id, Fields fields, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute("agencies", whoAnswers.choices());
        model.addAttribute("fields", fields);
        return "childprotection/strategy/call";
    }

    private String callAnew(StrategyDiscussion discussion, Fields fields, Model model) {
        model.addAttribute("discussion", discussion);
        model.addAttribute("found", cases.require(discussion.caseId()));
        model.addAttribute("agencies", whoAnswers.choices());
        model.addAttribute("fields", fields);
        return "childprotection/strategy/call-anew";
    }

    private String decide(StrategyDiscussion discussion, Fields fields, Model model) {
        model.addAttribute("discussion", discussion);
        model.addAttribute("found", cases.require(discussion.caseId()));
        model.addAttribute(
                "meeting", meetings.require(Objects.requireNonNull(discussion.meeting())));
        model.addAttribute("fields", fields);
        return "childprotection/strategy/decide";
    }
}
