package org.lineofsight.kernel.timescales;

import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts open clocks again when the bank holidays have changed: a day of mourning declared on
 * Saturday moves what was due on Monday. Clocks that have stopped keep the date they were given.
 *
 * <p>Safe on several nodes, and a node that dies in the middle leaves the rest to the next minute.
 */
@Component
class OpenClocks {

    private static final Logger LOG = LoggerFactory.getLogger(OpenClocks.class);
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;

    OpenClocks(JdbcClient jdbc, WorkingCalendar calendar, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void countAgain() {
        var edition = calendar.edition();
        var counted = 0;
        for (var some = AT_ONCE; some == AT_ONCE; counted += some) {
            some =
                    Acting.as(
                            Actor.system("counting open clocks again"),
                            () -> countSomeAgain(edition));
        }
        if (counted > 0) {
            LOG.info("Counted {} open clocks again with the new bank holidays", counted);
        }
    }

    private int countSomeAgain(WorkingCalendar.Edition edition) {
        var counted =
                transaction.execute(status -> {
                    var open =
                            jdbc.sql(
                                            """
                                            select c.id, c.started_at, r.code, r.title, r.trigger, r.amount, r.unit, r.source,
                                                   r.edition, r.article, r.force, r.sureness, r.in_force_from, r.in_force_until
                                              from timescales.clock c join timescales.rule r on r.id = c.rule_id
                                             where c.stopped_at is null and c.unit = 'WORKING_DAYS' and c.calendar <> :calendar
                                             order by c.id limit :atOnce
                                               for update of c skip locked
                                            """)
                                    .param("calendar", edition.name())
                                    .param("atOnce", AT_ONCE)
                                    .query((row, number) ->
                                            new Due(
                                                    row.getObject("id", UUID.class),
                                                    Clocks.rule(row)
                                                            .dueFrom(
                                                                    row.getObject(
                                                                                    "started_at",
                                                                                    OffsetDateTime
                                                                                            .class)
                                                                            .toInstant(),
                                                                    edition.workingDays())))
                                    .list();
                    for (var each : open) {
                        jdbc.sql(
                                        """
                                        update timescales.clock
                                           set due_at = :due, due_on = :dueOn, holidays_published = :published,
                                               calendar = :calendar
                                         where id = :id
                                        """)
                                .param("due", Clocks.utc(each.due.at()))
                                .param("dueOn", each.due.on())
                                .param("published", each.due.holidaysPublished())
                                .param("calendar", edition.name())
                                .param("id", each.clock)
                                .update();
                    }
                    return open.size();
                });
        return counted == null ? 0 : counted;
    }

    private record Due(UUID clock, DueDate due) {}
}
