package org.lineofsight.kernel.meetings.invitation;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
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

/** Asking more people to a meeting, letting somebody go, and the directory behind it. */
@Controller
@RequestMapping("/meetings/{id}/invitations")
@SignedIn
class InviteController {

    private final Meetings meetings;
    private final Agencies agencies;
    private final InviteMore inviteMore;

    InviteController(Meetings meetings, Agencies agencies, InviteMore inviteMore) {
        this.meetings = meetings;
        this.agencies = agencies;
        this.inviteMore = inviteMore;
    }

    @GetMapping("/new")
    String ask(@PathVariable MeetingId id, Model model) {
        return page(id, Fields.of(InviteForm.empty()), model);
    }

    @PostMapping("/new")
    String invite(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        meetings.requireToRun(id);
        Submission.of(errors, () -> invite(id, form, actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id;
    }

    private void invite(MeetingId id, InviteForm form, Actor actor) {
        switch (Objects.requireNonNull(form.who())) {
            case AGENCY -> inviteMore.agency(id, form.agency(), actor);
            case PERSON ->
                    inviteMore.person(id, form.agency(), InviteForm.text(form.email()), actor);
            case FAMILY ->
                    inviteMore.family(
                            id, InviteForm.text(form.name()), InviteForm.orNone(form.as()), actor);
            case NOT_ASKED ->
                    inviteMore.notAsked(
                            id,
                            InviteForm.text(form.name()),
                            InviteForm.text(form.because()),
                            actor);
        }
    }

    @PostMapping("/{attendee}/withdrawal")
    String letGo(@PathVariable MeetingId id, @PathVariable UUID attendee) {
        inviteMore.letGo(id, attendee);
        return "redirect:/meetings/" + id;
    }

    /** Whoever has telephoned the agency says so. */
    @PostMapping("/directory/{agency}")
    String confirm(@PathVariable MeetingId id, @PathVariable UUID agency, Actor actor) {
        meetings.requireToRun(id);
        agencies.confirm(agencies.require(new AgencyId(agency)).id(), actor);
        return "redirect:/meetings/" + id;
    }

    private String page(MeetingId id, Fields fields, Model model) {
        model.addAttribute("meeting", meetings.requireToRun(id));
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(agency -> Option.of(agency.id().value().toString(), agency.name()))
                        .toList());
        model.addAttribute("fields", fields);
        return "meetings/invitation/invite";
    }
}
