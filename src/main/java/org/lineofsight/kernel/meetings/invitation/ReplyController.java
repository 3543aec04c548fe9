package org.lineofsight.kernel.meetings.invitation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SignedIn;
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

/** Replying to an invitation, for oneself or, for whoever runs the meeting, as one was told. */
@Controller
@RequestMapping("/meetings/{id}/invitations/{attendee}/reply")
@SignedIn
class ReplyController {

    private final Meetings meetings;
    private final ReplyToMeeting replyToMeeting;

    ReplyController(Meetings meetings, ReplyToMeeting replyToMeeting) {
        this.meetings = meetings;
        this.replyToMeeting = replyToMeeting;
    }

    @GetMapping
    String ask(@PathVariable MeetingId id, @PathVariable UUID attendee, Actor actor, Model model) {
        var asked = meetings.require(id).attendee(attendee).orElseThrow(NotVisible::new);
        return page(id, attendee, Fields.of(ReplyForm.from(asked.reply())), actor, model);
    }

    @PostMapping
    String reply(
            @PathVariable MeetingId id,
            @PathVariable UUID attendee,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        replyToMeeting.reply(
                                id,
                                attendee,
                                Objects.requireNonNull(form.answer()),
                                ReplyForm.stripped(form.whoComes()),
                                ReplyForm.stripped(form.because()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, attendee, Fields.of(form, errors), actor, model);
        }
        return "redirect:/meetings/" + id;
    }

    private String page(MeetingId id, UUID attendee, Fields fields, Actor actor, Model model) {
        var meeting = meetings.require(id);
        var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
        if (!asked.is(actor) && !meeting.runs()) {
            throw new NotVisible();
        }
        model.addAttribute("meeting", meeting);
        model.addAttribute("asked", asked);
        model.addAttribute("own", asked.is(actor));
        model.addAttribute("fields", fields);
        return "meetings/invitation/reply";
    }
}
