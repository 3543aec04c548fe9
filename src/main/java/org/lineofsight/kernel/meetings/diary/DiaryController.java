package org.lineofsight.kernel.meetings.diary;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.WhenAndWhere;
import org.lineofsight.kernel.meetings.invitation.Directory;
import org.lineofsight.kernel.meetings.papers.Papers;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Place;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's meetings, and each of them. */
@Controller
@RequestMapping("/meetings")
@SignedIn
class DiaryController {

    private static final int ON_A_PAGE = 50;

    private final Diary diary;
    private final Meetings meetings;
    private final MoveMeeting moveMeeting;
    private final Directory directory;
    private final Papers papers;
    private final Clock clock;

    DiaryController(
            Diary diary,
            Meetings meetings,
            MoveMeeting moveMeeting,
            Directory directory,
            Papers papers,
            Clock clock) {
        this.diary = diary;
        this.meetings = meetings;
        this.moveMeeting = moveMeeting;
        this.directory = directory;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping
    String mine(
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        var past = "past".equals(which);
        var from = Place.ofMoment(after);
        var found = past ? diary.past(from, ON_A_PAGE + 1) : diary.toCome(from, ON_A_PAGE + 1);
        model.addAttribute("page", DiaryPage.of(found, ON_A_PAGE, past, diary.counts(), actor));
        return "meetings/diary/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable MeetingId id, Actor actor, Model model) {
        var meeting = meetings.require(id);
        model.addAttribute(
                "page",
                new MeetingPage(
                        meeting,
                        meeting.askedAs(actor).orElse(null),
                        !clock.instant().isBefore(meeting.startsAt()),
                        directory.warnings(meeting),
                        meetings.notAsked(id),
                        papers.of(meeting, LocalDate.now(clock))));
        return "meetings/diary/show";
    }

    @GetMapping("/{id}/time")
    String askWhen(@PathVariable MeetingId id, Model model) {
        var form = new MoveForm(WhenAndWhere.of(meetings.requireToRun(id)));
        return page("meetings/diary/move", id, Fields.of(form), model);
    }

    @PostMapping("/{id}/time")
    String move(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var when = form.when();
        when.check(errors);
        Submission.of(
                errors,
                () ->
                        moveMeeting.move(
                                id,
                                when.startsAt(),
                                when.endsAt(),
                                when.placeText(),
                                when.joiningText()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("meetings/diary/move", id, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id;
    }

    @GetMapping("/{id}/cancellation")
    String askWhy(@PathVariable MeetingId id, Model model) {
        return page("meetings/diary/cancel", id, Fields.of(new CancelForm(null)), model);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> moveMeeting.cancel(id, form.stripped()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("meetings/diary/cancel", id, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id;
    }

    private String page(String template, MeetingId id, Fields fields, Model model) {
        model.addAttribute("meeting", meetings.requireToRun(id));
        model.addAttribute("fields", fields);
        return template;
    }
}
