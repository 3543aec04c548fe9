package org.lineofsight.kernel.meetings.papers;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.SignedIn;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Handing papers in for a meeting, and reading them. */
@Controller
@RequestMapping("/meetings/{id}")
@SignedIn
class PapersController {

    private final Meetings meetings;
    private final Papers papers;
    private final HandInPaper handInPaper;
    private final Drafts drafts;

    PapersController(Meetings meetings, Papers papers, HandInPaper handInPaper, Drafts drafts) {
        this.meetings = meetings;
        this.papers = papers;
        this.handInPaper = handInPaper;
        this.drafts = drafts;
    }

    @GetMapping("/invitations/{attendee}/paper")
    String ask(@PathVariable MeetingId id, @PathVariable UUID attendee, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(id, attendee)),
                        PaperForm.class,
                        PaperForm.empty());
        return page(id, attendee, Fields.of(form), actor, model);
    }

    /** What is typed; a file that was chosen is chosen again. */
    private static String draft(MeetingId id, UUID attendee) {
        return "meetings/" + id + "/invitations/" + attendee + "/paper";
    }

    @PostMapping("/invitations/{attendee}/paper")
    String handIn(
            @PathVariable MeetingId id,
            @PathVariable UUID attendee,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> handInPaper.handIn(id, attendee, form.handedIn(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, attendee, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id, attendee));
        return "redirect:/meetings/" + id;
    }

    @GetMapping("/papers/{paper}")
    String show(@PathVariable MeetingId id, @PathVariable UUID paper, Model model) {
        var found = papers.require(id, paper);
        var meeting = meetings.require(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute("paper", found);
        model.addAttribute("from", meeting.attendee(found.attendee()).orElseThrow(NotVisible::new));
        return "meetings/papers/show";
    }

    @GetMapping("/papers/{paper}/file")
    ResponseEntity<byte[]> file(@PathVariable MeetingId id, @PathVariable UUID paper) {
        var found = papers.require(id, paper);
        if (found.fileName() == null) {
            throw new NotVisible();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Objects.requireNonNull(found.mediaType())))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(papers.file(found));
    }

    private String page(MeetingId id, UUID attendee, Fields fields, Actor actor, Model model) {
        var meeting = meetings.require(id);
        var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
        if (asked.family() || !(asked.is(actor) || meeting.runs())) {
            throw new NotVisible();
        }
        var kinds = new ArrayList<Option>();
        for (var required : meeting.kind().papers()) {
            if (asked.discipline() != null && required.from().contains(asked.discipline())) {
                kinds.add(
                        Option.of(
                                required.code(),
                                required.title(),
                                "By " + InWords.date(papers.dueOn(meeting, required))));
            }
        }
        kinds.add(Option.of(PaperForm.OTHER, "Another paper"));
        model.addAttribute("meeting", meeting);
        model.addAttribute("asked", asked);
        model.addAttribute("kinds", kinds);
        model.addAttribute("fields", fields);
        return "meetings/papers/hand-in";
    }
}
