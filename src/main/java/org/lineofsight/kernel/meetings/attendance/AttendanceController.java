package org.lineofsight.kernel.meetings.attendance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.SignedIn;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Recording who came, for whoever runs the meeting. */
@Controller
@RequestMapping("/meetings/{id}")
@SignedIn
class AttendanceController {

    private static final String OTHERS_ASKED =
            "Who is asked to this meeting has changed since you began to type. Nothing is saved yet: check each person below, then save who came";

    private final Meetings meetings;
    private final RecordAttendance recordAttendance;
    private final GoAheadWithoutQuorum goAheadWithoutQuorum;
    private final Drafts drafts;

    AttendanceController(
            Meetings meetings,
            RecordAttendance recordAttendance,
            GoAheadWithoutQuorum goAheadWithoutQuorum,
            Drafts drafts) {
        this.meetings = meetings;
        this.recordAttendance = recordAttendance;
        this.goAheadWithoutQuorum = goAheadWithoutQuorum;
        this.drafts = drafts;
    }

    @GetMapping("/attendance")
    String ask(@PathVariable MeetingId id, Actor actor, Model model) {
        var meeting = meetings.requireToRun(id);
        // what was typed before somebody else recorded who came would undo what they wrote
        var typed =
                drafts.find(actor, draft(id))
                        .flatMap(draft -> SavedForm.as(AttendanceForm.class, draft.fields()))
                        .filter(saved -> saved.version() == meeting.version())
                        .orElseGet(() -> AttendanceForm.of(meeting));
        return attendance(meeting, upon(meeting, typed), model);
    }

    /**
     * What was typed, for those who are asked now; says so where they are not the same any more.
     */
    private static Fields upon(Meeting meeting, AttendanceForm typed) {
        var form = typed.filled(meeting);
        var errors = new BeanPropertyBindingResult(form, "form");
        if (!typed.isAbout(meeting)) {
            errors.reject("attendance.others-asked", OTHERS_ASKED);
        }
        return Fields.of(form, errors);
    }

    private static String draft(MeetingId id) {
        return "meetings/" + id + "/attendance";
    }

    @PostMapping("/attendance")
    String record(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var meeting = meetings.requireToRun(id);
        // asking and letting go change no version; a form that is behind it is refused for that
        if (form.version() == meeting.version() && !form.isAbout(meeting)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return attendance(meeting, upon(meeting, form), model);
        }
        Submission.of(
                errors, () -> recordAttendance.record(id, form.recorded(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return attendance(meeting, Fields.of(form.filled(meeting), errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/meetings/" + id;
    }

    @GetMapping("/quoracy")
    String askWhy(@PathVariable MeetingId id, Model model) {
        return quoracy(meetings.requireToRun(id), Fields.of(new WithoutQuorumForm(null)), model);
    }

    @PostMapping("/quoracy")
    String goAhead(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") WithoutQuorumForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> goAheadWithoutQuorum.goAhead(id, form.stripped(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return quoracy(meetings.requireToRun(id), Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id;
    }

    private static String attendance(Meeting meeting, Fields fields, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("fields", fields);
        return "meetings/attendance/record";
    }

    private static String quoracy(Meeting meeting, Fields fields, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("fields", fields);
        return "meetings/attendance/quoracy";
    }
}
