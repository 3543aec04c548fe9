package org.lineofsight.kernel.meetings.calendar;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers a calendar program, which cannot sign in: the secret in the address stands for somebody,
 * and it reads as they do.
 */
@Component
public class ReadFeed {

    /** What calendars are sent as (RFC 5545). */
    public static final MediaType CALENDAR =
            MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarFeeds feeds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReadFeed(CalendarFeeds feeds, PlatformTransactionManager transactions, Clock clock) {
        this.feeds = feeds;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param page for the audit, without the secret: "GET /calendar"
     * @param calendar what their calendar reads
     * @throws NotVisible where the address has ended, or they no longer work in the role
     */
    public ResponseEntity<byte[]> read(
            String secret, CalendarFeeds.Feed of, String page, Function<Actor, byte[]> calendar) {
        return AuditTrail.during(
                clock.instant(),
                page,
                () -> {
                    var reader = reader(secret, of).orElseThrow(NotVisible::new);
                    AuditTrail.current().ifPresent(trail -> trail.by(reader));
                    var read =
                            Acting.as(
                                    reader,
                                    () -> transaction.execute(status -> calendar.apply(reader)));
                    return ResponseEntity.ok()
                            .contentType(CALENDAR)
                            .cacheControl(CacheControl.noStore())
                            .body(read == null ? new byte[0] : read);
                });
    }

    private Optional<Actor> reader(String secret, CalendarFeeds.Feed of) {
        var found =
                Acting.as(
                        Actor.system("finding who reads by a calendar"),
                        () -> transaction.execute(status -> feeds.readerOf(secret, of)));
        return found == null ? Optional.empty() : found;
    }
}
