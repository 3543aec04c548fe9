package org.lineofsight.partnership.actionplan.digest;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.partnership.actionplan.ActionPlanNews;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells each agency’s safeguarding leads on the first working day of a week how many actions of
 * their agency are due soon, late, to be accepted and to be checked, with one link to their list.
 * Once in a week, and nothing where nothing waits for the agency. A letter says no word of an
 * action.
 */
@Component
class SendDigests {

    private static final String DIGESTS = Sql.file("actionplan/digests");
    private static final int SOON_IN_DAYS = 14;

    private final JdbcClient jdbc;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendDigests(
            JdbcClient jdbc,
            Notices notices,
            WorkingCalendar calendar,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    private record Digest(UUID agency, int dueSoon, int late, int offered, int toCheck) {}

    @Scheduled(cron = "0 30 8 * * MON-FRI", zone = "Europe/London")
    void run() {
        var today = LocalDate.now(clock);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!isFirstWorkingDayFrom(monday, today)) {
            return;
        }
        Acting.run(
                Actor.system("sending digests of actions"),
                () ->
                        AuditTrail.during(
                                clock.instant(),
                                "job: send action digests",
                                () -> {
                                    transaction.executeWithoutResult(
                                            status -> sendAll(monday, today));
                                    return true;
                                }));
    }

    private boolean isFirstWorkingDayFrom(LocalDate monday, LocalDate today) {
        var days = calendar.workingDays();
        return days.isWorkingDay(today) && monday.datesUntil(today).noneMatch(days::isWorkingDay);
    }

    private void sendAll(LocalDate monday, LocalDate today) {
        var digests =
                jdbc.sql(DIGESTS)
                        .param("today", today)
                        .param("soon", today.plusDays(SOON_IN_DAYS))
                        .param("week", monday)
                        .query((row, number) ->
                                new Digest(
                                        row.getObject("owner_agency_id", UUID.class),
                                        row.getInt("due_soon"),
                                        row.getInt("late"),
                                        row.getInt("offered"),
                                        row.getInt("to_check")))
                        .list();
        digests.forEach(digest -> send(digest, monday));
    }

    private void send(Digest digest, LocalDate monday) {
        var told =
                notices.tellEverybody(
                        Role.SAFEGUARDING_LEAD,
                        digest.agency,
                        ActionPlanNews.THIS_WEEK,
                        About.record(Governance.OFFICE.value(), "/partnership/actions?state=to-do")
                                .counting(
                                        digest.dueSoon,
                                        digest.late,
                                        digest.offered,
                                        digest.toCheck));
        jdbc.sql(
                        """
                        insert into actionplan.digest (agency_id, week_on, due_soon, late, offered, to_check, told, sent_at)
                        values (:agency, :week, :soon, :late, :offered, :toCheck, :told, :at)
                        """)
                .param("agency", digest.agency)
                .param("week", monday)
                .param("soon", digest.dueSoon)
                .param("late", digest.late)
                .param("offered", digest.offered)
                .param("toCheck", digest.toCheck)
                .param("told", told)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
