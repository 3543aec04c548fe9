package org.lineofsight.kernel.meetings.calendar;

import java.time.Clock;
import java.util.List;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds.Feed;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A meeting as a file for one's calendar, and the address of one's own diary. */
@Controller
@RequestMapping("/meetings")
@SignedIn
class CalendarController {

    private final Meetings meetings;
    private final CalendarFeeds feeds;
    private final Clock clock;

    CalendarController(Meetings meetings, CalendarFeeds feeds, Clock clock) {
        this.meetings = meetings;
        this.feeds = feeds;
        this.clock = clock;
    }

    @GetMapping("/{id}/meeting.ics")
    ResponseEntity<byte[]> file(@PathVariable MeetingId id) {
        var meeting = meetings.require(id);
        return ResponseEntity.ok()
                .contentType(ReadFeed.CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting-" + meeting.reference() + ".ics")
                                .build()
                                .toString())
                .body(MeetingCalendar.toKeep(List.of(meeting), site(), clock.instant()));
    }

    @GetMapping("/calendar")
    String show(Actor actor, Model model) {
        model.addAttribute("has", feeds.has(Feed.MEETINGS, actor));
        model.addAttribute("address", "");
        return "meetings/calendar/show";
    }

    /** The new address is shown now and never again. */
    @PostMapping("/calendar")
    String renew(Actor actor, Model model) {
        model.addAttribute(
                "address", site() + "/calendar/" + feeds.renew(Feed.MEETINGS, actor) + ".ics");
        model.addAttribute("has", true);
        return "meetings/calendar/show";
    }

    @PostMapping("/calendar/end")
    String end(Actor actor) {
        feeds.end(Feed.MEETINGS, actor);
        return "redirect:/meetings/calendar";
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
