package org.lineofsight.kernel.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds whoever has to do something on the working day after it was due; once for each day that
 * it was due on. Whoever raised it finds it among what is due, until it is done.
 */
@Component
class ChaseActions {

    private static final String OVERDUE = Sql.file("actions/overdue");

    private final JdbcClient jdbc;
    private final Actions actions;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChaseActions(
            JdbcClient jdbc,
            Actions actions,
            WorkingCalendar calendar,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 8 * * MON-FRI", zone = "Europe/London")
    void run() {
        var today = LocalDate.now(clock);
        if (!calendar.workingDays().isWorkingDay(today)) {
            return;
        }
        var system = Actor.system("chasing actions");
        Acting.run(
                system,
                () ->
                        AuditTrail.during(
                                clock.instant(),
                                "job: chase actions",
                                () -> {
                                    transaction.executeWithoutResult(
                                            status -> chaseAll(today, system));
                                    return true;
                                }));
    }

    private void chaseAll(LocalDate today, Actor by) {
        var overdue =
                jdbc.sql(OVERDUE)
                        .param("today", today)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        for (var action : actions.all(overdue)) {
            actions.tellOwner(action, ActionNews.OVERDUE, by);
            jdbc.sql(
                            """
                            insert into actions.chase (record_id, due_on, chased_at) values (:action, :due, :at)
                            """)
                    .param("action", action.id().value())
                    .param("due", action.due())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            AuditTrail.wrote(action.id().value());
        }
    }
}
