package org.lineofsight.kernel.meetings.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Reading approved minutes, each as they may see them. Whoever was sent them has opened them then.
 * Those who run the meeting can look at anybody's copy.
 */
@Controller
@RequestMapping("/meetings/{id}/minutes/{number}")
@SignedIn
class ReadingController {

    private static final MediaType WORD =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final MinutesPages pages;
    private final MinutesPaper paper;
    private final ReleaseMinutes releaseMinutes;

    ReadingController(MinutesPages pages, MinutesPaper paper, ReleaseMinutes releaseMinutes) {
        this.pages = pages;
        this.paper = paper;
        this.releaseMinutes = releaseMinutes;
    }

    @GetMapping
    String show(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(name = "for", required = false) @Nullable UUID attendee,
            Actor actor,
            Model model) {
        model.addAttribute("actions", pages.actions(id));
        return page("meetings/minutes/show", id, number, attendee, actor, model);
    }

    @GetMapping("/print")
    String print(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(name = "for", required = false) @Nullable UUID attendee,
            Actor actor,
            Model model) {
        return page("meetings/minutes/print", id, number, attendee, actor, model);
    }

    @GetMapping("/minutes.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(name = "for", required = false) @Nullable UUID attendee,
            Actor actor) {
        var read = read(id, number, attendee, actor);
        return copy(read, ".pdf", MediaType.APPLICATION_PDF, paper.pdf(read));
    }

    @GetMapping("/minutes.docx")
    ResponseEntity<byte[]> word(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(name = "for", required = false) @Nullable UUID attendee,
            Actor actor) {
        var read = read(id, number, attendee, actor);
        return copy(read, ".docx", WORD, MinutesInWord.docx(read));
    }

    private static ResponseEntity<byte[]> copy(
            MinutesDocument read, String ending, MediaType type, byte[] content) {
        var name = "minutes-" + read.meeting().reference() + ending;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private String page(
            String template,
            MeetingId id,
            int number,
            @Nullable UUID attendee,
            Actor actor,
            Model model) {
        model.addAttribute("page", read(id, number, attendee, actor));
        model.addAttribute("preview", attendee == null ? "" : "?for=" + attendee);
        return template;
    }

    private MinutesDocument read(MeetingId id, int number, @Nullable UUID attendee, Actor actor) {
        var document = pages.document(id, number, attendee, actor);
        if (attendee == null) {
            releaseMinutes.open(id, number, actor);
        }
        return document;
    }
}
