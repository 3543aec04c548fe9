package org.lineofsight.kernel.meetings.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.diary.Diary;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Place;
import org.lineofsight.platform.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Somebody's diary for their calendar program, which cannot sign in: the secret in the address
 * stands for them. It reads as they do, and shows kinds, references and times only.
 */
@Controller
@Public
class FeedController {

    private static final int MOST = 250;

    private final CalendarFeeds feeds;
    private final Diary diary;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedController(
            CalendarFeeds feeds,
            Diary diary,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.feeds = feeds;
        this.diary = diary;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return AuditTrail.during(
                clock.instant(),
                "GET /calendar",
                () -> {
                    var reader = reader(secret).orElseThrow(NotVisible::new);
                    AuditTrail.current().ifPresent(trail -> trail.by(reader));
                    return ResponseEntity.ok()
                            .contentType(CalendarController.CALENDAR)
                            .cacheControl(CacheControl.noStore())
                            .body(
                                    MeetingCalendar.toKeep(
                                            diary(reader),
                                            ServletUriComponentsBuilder.fromCurrentContextPath()
                                                    .build()
                                                    .toUriString(),
                                            clock.instant()));
                });
    }

    private Optional<Actor> reader(String secret) {
        var found =
                Acting.as(
                        Actor.system("finding whose diary a calendar reads"),
                        () -> transaction.execute(status -> feeds.readerOf(secret)));
        return found == null ? Optional.empty() : found;
    }

    private List<Meeting> diary(Actor reader) {
        var read =
                Acting.as(
                        reader,
                        () ->
                                transaction.execute(status ->
                                        Stream.concat(
                                                        diary
                                                                .past(Place.ofMoment(null), MOST)
                                                                .stream(),
                                                        diary
                                                                .toCome(Place.ofMoment(null), MOST)
                                                                .stream())
                                                .toList()));
        return read == null ? List.of() : read;
    }
}
