package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those who were sent minutes and have not opened them in the time agreed; once each. */
@Component
class ChaseMinutes {

    private static final String UNOPENED =
            """
            select r.id, r.record_id, r.agency_id, r.role, r.account_id, r.released_at, m.reference
              from meetings.release r
              join meetings.meeting m on m.id = r.record_id
             where r.recalled_at is null and r.reminded_at is null and r.agency_id is not null
               and not exists (select 1 from meetings.opening o where o.release_id = r.id)
             order by r.released_at, r.id
            """;

    private final JdbcClient jdbc;
    private final MinutesDue due;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChaseMinutes(
            JdbcClient jdbc,
            MinutesDue due,
            Notices notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.due = due;
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Unopened(
            UUID id,
            UUID meeting,
            UUID agency,
            @Nullable Role role,
            @Nullable UUID account,
            OffsetDateTime sentAt,
            String reference) {}

    @Scheduled(cron = "0 10 8 * * MON-FRI", zone = "Europe/London")
    void run() {
        Acting.run(
                Actor.system("chasing minutes"),
                () ->
                        AuditTrail.during(
                                clock.instant(),
                                "job: chase minutes",
                                () -> {
                                    transaction.executeWithoutResult(status -> remindAll());
                                    return true;
                                }));
    }

    private void remindAll() {
        jdbc
                .sql(UNOPENED)
                .query((row, number) ->
                        new Unopened(
                                row.getObject("id", UUID.class),
                                row.getObject("record_id", UUID.class),
                                row.getObject("agency_id", UUID.class),
                                row.getString("role") == null
                                        ? null
                                        : Role.valueOf(row.getString("role")),
                                row.getObject("account_id", UUID.class),
                                row.getObject("released_at", OffsetDateTime.class),
                                row.getString("reference")))
                .list()
                .stream()
                .filter(each -> due.shouldHaveOpened(each.sentAt().toInstant()))
                .forEach(this::remind);
    }

    private void remind(Unopened release) {
        var about =
                About.record(release.meeting(), "/meetings/" + release.meeting() + "/minutes")
                        .called(release.reference());
        if (release.account() != null) {
            notices.tell(release.account(), MinutesNews.REMINDED, about);
        } else if (release.role() != null) {
            notices.tellEverybody(release.role(), release.agency(), MinutesNews.REMINDED, about);
        }
        jdbc.sql("update meetings.release set reminded_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", release.id())
                .update();
        AuditTrail.wrote(release.meeting());
    }
}
