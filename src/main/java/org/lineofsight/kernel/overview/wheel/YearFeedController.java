package org.lineofsight.kernel.overview.wheel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds;
import org.lineofsight.kernel.meetings.calendar.ReadFeed;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** This year and the next for somebody's calendar program. */
@Controller
@Public
class YearFeedController {

    private final ReadFeed readFeed;
    private final Wheel wheel;
    private final Clock clock;

    YearFeedController(ReadFeed readFeed, Wheel wheel, Clock clock) {
        this.readFeed = readFeed;
        this.wheel = wheel;
        this.clock = clock;
    }

    @GetMapping("/calendar/year/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var year = ReportingYear.on(LocalDate.now(clock));
        return readFeed.read(
                secret,
                CalendarFeeds.Feed.YEAR,
                "GET /calendar/year",
                reader ->
                        YearCalendar.of(
                                Stream.of(year, year.next())
                                        .flatMap(each -> wheel.in(each, reader).stream())
                                        .toList(),
                                site,
                                clock.instant()));
    }
}
