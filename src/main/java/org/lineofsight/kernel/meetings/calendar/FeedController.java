package org.lineofsight.kernel.meetings.calendar;

import java.time.Clock;
import java.util.stream.Stream;
import org.lineofsight.kernel.meetings.diary.Diary;
import org.lineofsight.platform.web.Place;
import org.lineofsight.platform.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Somebody's diary for their calendar program: kinds, references and times only. */
@Controller
@Public
class FeedController {

    private static final int MOST = 250;

    private final ReadFeed readFeed;
    private final Diary diary;
    private final Clock clock;

    FeedController(ReadFeed readFeed, Diary diary, Clock clock) {
        this.readFeed = readFeed;
        this.diary = diary;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return readFeed.read(
                secret,
                CalendarFeeds.Feed.MEETINGS,
                "GET /calendar",
                reader ->
                        MeetingCalendar.toKeep(
                                Stream.concat(
                                                diary.past(Place.ofMoment(null), MOST).stream(),
                                                diary.toCome(Place.ofMoment(null), MOST).stream())
                                        .toList(),
                                site,
                                clock.instant()));
    }
}
