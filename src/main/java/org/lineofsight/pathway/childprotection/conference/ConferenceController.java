package org.lineofsight.pathway.childprotection.conference;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.calling.AppointmentForm;
import org.lineofsight.pathway.childprotection.calling.WhoAnswers;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
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

/** Calling a conference, its page, deciding it, and complaints about it. */
@Controller
@RequestMapping("/child-protection")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
class ConferenceController {

    private final Cases cases;
    private final Plans plans;
    private final Conferences conferences;
    private final ConferenceTime conferenceTime;
    private final ConferenceChairs chairs;
    private final Meetings meetings;
    private final WhoAnswers whoAnswers;
    private final CallConference callConference;
    private final DecideConference decideConference;
    private final Complaints complaints;
    private final Drafts drafts;

    ConferenceController(
            Cases cases,
            Plans plans,
            Conferences conferences,
            ConferenceTime conferenceTime,
            ConferenceChairs chairs,
            Meetings meetings,
            WhoAnswers whoAnswers,
            CallConference callConference,
            DecideConference decideConference,
            Complaints complaints,
            Drafts drafts) {
        this.cases = cases;
        this.plans = plans;
        this.conferences = conferences;
        this.conferenceTime = conferenceTime;
        this.chairs = chairs;
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
        this.callConference = callConference;
        this.decideConference = decideConference;
        this.complaints = complaints;
        this.drafts = drafts;
    }

    @GetMapping("/cases/{id}/conferences/new")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String ask(@PathVariable CaseId id, Actor actor, Model model) {
        var found = cases.require(id);
        var protectedNow =
                found.children().stream()
                        .map(CaseChild::id)
                        .filter(child ->
                                plans.current(id, Plan.Kind.CHILD_PROTECTION, child).isPresent())
                        .toList();
        var empty =
                new CallForm(
                        protectedNow.isEmpty() ? Conference.Kind.INITIAL : Conference.Kind.REVIEW,
                        null,
                        null,
                        null,
                        protectedNow.isEmpty()
                                ? found.children().stream().map(CaseChild::id).toList()
                                : protectedNow,
                        null,
                        WhenAndWhere.empty(),
                        null);
        var form = SavedForm.of(drafts.find(actor, callDraft(id)), CallForm.class, empty);
        return call(id, Fields.of(form), actor, model);
    }

    @PostMapping("/cases/{id}/conferences/new")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String call(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> callConference.call(id, form.toCall(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, callDraft(id));
        return "redirect:/child-protection/cases/" + id;
    }

    private static String callDraft(CaseId id) {
        return "child-protection/cases/" + id + "/conferences/new";
    }

    @GetMapping("/conferences/{id}")
    String show(@PathVariable ConferenceId id, Actor actor, Model model) {
        var conference = conferences.require(id);
        model.addAttribute(
                "page",
                new ConferencePage(
                        cases.require(conference.caseId()),
                        conference,
                        meetings.require(Objects.requireNonNull(conference.meeting())),
                        conferenceTime.dueOn(conference),
                        conference.chairAccount().equals(actor.accountId())));
        return "childprotection/conference/show";
    }

    @GetMapping("/conferences/{id}/meeting")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String askWhen(@PathVariable ConferenceId id, Model model) {
        var conference = conferences.require(id);
        var cancelled = meetings.require(Objects.requireNonNull(conference.meeting()));
        return callAnew(conference, Fields.of(AppointmentForm.like(cancelled)), model);
    }

    @PostMapping("/conferences/{id}/meeting")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String callAnew(
            @PathVariable ConferenceId id,
            @Valid @ModelAttribute("form") AppointmentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.when().check(errors);
        Submission.of(errors, () -> callConference.callAnew(id, form.toAppointment(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return callAnew(conferences.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/conferences/" + id;
    }

    @GetMapping("/conferences/{id}/decision")
    @Allowed(CONFERENCE_CHAIR)
    String askWhat(@PathVariable ConferenceId id, Actor actor, Model model) {
        var conference = conferences.require(id);
        var agencies = agencies(conference);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, decisionDraft(id)),
                        DecideForm.class,
                        DecideForm.empty(conference.version()),
                        form -> form.filled(conference.children().size(), agencies.size()));
        return decide(conference, agencies, fields, model);
    }

    @PostMapping("/conferences/{id}/decision")
    @Allowed(CONFERENCE_CHAIR)
    String decide(
            @PathVariable ConferenceId id,
            @Valid @ModelAttribute("form") DecideForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var conference = conferences.require(id);
        var agencies = agencies(conference);
        var filled = form.filled(conference.children().size(), agencies.size());
        form.check(errors);
        Submission.of(
                errors,
                () -> decideConference.decide(id, filled.toDecided(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return decide(conference, agencies, Fields.of(filled, errors), model);
        }
        drafts.discard(actor, decisionDraft(id));
        return "redirect:/child-protection/conferences/" + id;
    }

    private static String decisionDraft(ConferenceId id) {
        return "child-protection/conferences/" + id + "/decision";
    }

    @GetMapping("/conferences/{id}/complaints/new")
    String askWhatIsComplainedOf(@PathVariable ConferenceId id, Model model) {
        return complaint(
                conferences.require(id), Fields.of(new ComplaintForm(null, null, null)), model);
    }

    @PostMapping("/conferences/{id}/complaints/new")
    String complain(
            @PathVariable ConferenceId id,
            @Valid @ModelAttribute("form") ComplaintForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        complaints.record(
                                id,
                                ComplaintForm.text(form.madeBy()),
                                form.receivedOn().toDate().orElse(null),
                                ComplaintForm.text(form.words()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return complaint(conferences.require(id), Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/conferences/" + id;
    }

    @GetMapping("/conferences/{id}/complaints/{complaint}/answer")
    @Allowed({SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String askForAnswer(@PathVariable ConferenceId id, @PathVariable UUID complaint, Model model) {
        return answer(
                conferences.require(id),
                complaint,
                Fields.of(new ComplaintForm.Answer(null, null)),
                model);
    }

    @PostMapping("/conferences/{id}/complaints/{complaint}/answer")
    @Allowed({SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String answer(
            @PathVariable ConferenceId id,
            @PathVariable UUID complaint,
            @Valid @ModelAttribute("form") ComplaintForm.Answer form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        complaints.answer(
                                id,
                                complaint,
                                form.finding(),
                                ComplaintForm.text(form.words()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return answer(conferences.require(id), complaint, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/conferences/" + id;
    }

    private List<String> agencies(Conference conference) {
        return DecideConference.agencies(
                meetings.require(Objects.requireNonNull(conference.meeting())));
    }

    private String call(CaseId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("found", cases.require(id));
        model.addAttribute(
                "chairs",
                chairs.of(actor).stream()
                        .map(each -> Option.of(each.accountId().toString(), each.name()))
                        .toList());
        model.addAttribute("agencies", whoAnswers.choices());
        model.addAttribute("fields", fields);
        return "childprotection/conference/call";
    }

    private String callAnew(Conference conference, Fields fields, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("found", cases.require(conference.caseId()));
        model.addAttribute("agencies", whoAnswers.choices());
        model.addAttribute("fields", fields);
        return "childprotection/conference/call-anew";
    }

    private String decide(
            Conference conference, List<String> agencies, Fields fields, Model model) {
        var meeting = meetings.require(Objects.requireNonNull(conference.meeting()));
        model.addAttribute("conference", conference);
        model.addAttribute("found", cases.require(conference.caseId()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("agencies", agencies);
        model.addAttribute(
                "late", conferenceTime.late(conference, InWords.dayOf(meeting.startsAt())));
        model.addAttribute("fields", fields);
        return "childprotection/conference/decide";
    }

    private String complaint(Conference conference, Fields fields, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute("found", cases.require(conference.caseId()));
        model.addAttribute("fields", fields);
        return "childprotection/conference/complaint";
    }

    private String answer(Conference conference, UUID complaint, Fields fields, Model model) {
        model.addAttribute("conference", conference);
        model.addAttribute(
                "complaint",
                conference.complaints().stream()
                        .filter(each -> each.id().equals(complaint))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
        model.addAttribute("found", cases.require(conference.caseId()));
        model.addAttribute("fields", fields);
        return "childprotection/conference/answer";
    }
}
