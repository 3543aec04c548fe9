package org.lineofsight.pathway.earlyhelp.meeting;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.Family;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.Meeting;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** Meetings of the team around a family: call one, record it, tick off its actions. */
@Controller
@RequestMapping("/early-help/families/{id}")
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class MeetingController {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final CallMeeting callMeeting;
    private final RecordMeeting recordMeeting;
    private final Drafts drafts;

    MeetingController(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            CallMeeting callMeeting,
            RecordMeeting recordMeeting,
            Drafts drafts) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.callMeeting = callMeeting;
        this.recordMeeting = recordMeeting;
        this.drafts = drafts;
    }

    @GetMapping("/meetings/new")
    String ask(@PathVariable FamilyId id, Actor actor, Model model) {
        var family = families.requireToWrite(id, actor);
        var form =
                drafts.find(actor, calling(id))
                        .map(saved -> CallMeetingForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> invited(family));
        return call(family, Fields.of(form), model);
    }

    /** The family and its team, to be changed. */
    private CallMeetingForm invited(Family family) {
        var people = new ArrayList<CallMeetingForm.Person>();
        for (var member : queries.members(family.id())) {
            people.add(new CallMeetingForm.Person(member.name(), "Family"));
        }
        people.add(new CallMeetingForm.Person(family.keyWorker(), family.keyWorkerAgency()));
        for (var request : queries.requests(family.id())) {
            if (request.accepted() && request.part() == RequestPart.TEAM) {
                people.add(new CallMeetingForm.Person(request.answeredBy(), request.agencyName()));
            }
        }
        return new CallMeetingForm(null, null, people);
    }

    @PostMapping("/meetings/new")
    String call(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") CallMeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var on = form.heldOn() == null ? null : form.heldOn().toDate().orElse(null);
        if (on == null) {
            errors.rejectValue("heldOn", "date", "Enter the day, such as 27 3 2026");
        } else {
            Submission.of(
                    errors,
                    () ->
                            callMeeting.call(
                                    id, on, Kept.stripped(form.place()), form.toGuests(), actor));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return call(families.requireToWrite(id, actor), Fields.of(form, errors), model);
        }
        drafts.discard(actor, calling(id));
        return "redirect:/early-help/families/" + id + "#meetings";
    }

    @GetMapping("/meetings/{meeting}")
    String askWhatHappened(
            @PathVariable FamilyId id, @PathVariable UUID meeting, Actor actor, Model model) {
        var form =
                drafts.find(actor, recording(meeting))
                        .map(saved -> RecordMeetingForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> RecordMeetingForm.from(new Kept(Map.of())));
        return record(id, meeting, Fields.of(form), actor, model);
    }

    @PostMapping("/meetings/{meeting}")
    String record(
            @PathVariable FamilyId id,
            @PathVariable UUID meeting,
            @Valid @ModelAttribute("form") RecordMeetingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> recordMeeting.record(id, meeting, form.toHeld(meeting(id, meeting)), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return record(id, meeting, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, recording(meeting));
        return "redirect:/early-help/families/" + id + "#meetings";
    }

    @PostMapping("/actions/{action}/completion")
    String done(@PathVariable FamilyId id, @PathVariable UUID action, Actor actor) {
        recordMeeting.done(id, action, actor);
        return "redirect:/early-help/families/" + id + "#meetings";
    }

    private String call(Family family, Fields fields, Model model) {
        model.addAttribute("family", family);
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + calling(family.id()));
        return "earlyhelp/meeting/call";
    }

    private String record(FamilyId id, UUID meeting, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("meeting", meeting(id, meeting));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + recording(meeting));
        return "earlyhelp/meeting/record";
    }

    private Meeting meeting(FamilyId id, UUID meeting) {
        return story.meetings(id).stream()
                .filter(each -> each.id().equals(meeting) && !each.recorded())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String calling(FamilyId id) {
        return "early-help/families/" + id + "/meetings";
    }

    private static String recording(UUID meeting) {
        return "early-help/meetings/" + meeting;
    }
}
