package org.lineofsight.kernel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an action of the one plan that is late for too long to the group that oversees it, and
 * later to the board; to the board at once where it oversees the action itself. Once each for each
 * day that it was due on; the partnership’s office is told, and finds it for the next agenda.
 */
@Component
public class EscalateActions {

    private static final String ESCALATING = Sql.file("actions/escalating");

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Clocks clocks;
    private final Notices notices;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EscalateActions(
            JdbcClient jdbc,
            Actions actions,
            Clocks clocks,
            Notices notices,
            WorkingCalendar calendar,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.clocks = clocks;
        this.notices = notices;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @param toGroup when its group was told; absent where it was not
     */
    private record Late(UUID action, @Nullable Instant toGroup) {}

    /** Does nothing on a day that is no working day. */
    @Scheduled(cron = "0 25 8 * * MON-FRI", zone = "Europe/London")
    public void run() {
        var today = LocalDate.now(clock);
        if (!calendar.workingDays().isWorkingDay(today)) {
            return;
        }
        Acting.run(
                Actor.system("escalating late actions"),
                () ->
                        AuditTrail.during(
                                clock.instant(),
                                "job: escalate actions",
                                () -> {
                                    transaction.executeWithoutResult(status -> escalateAll(today));
                                    return true;
                                }));
    }

    private void escalateAll(LocalDate today) {
        var late =
                jdbc.sql(ESCALATING)
                        .param("today", today)
                        .query((row, number) -> {
                            var at = row.getObject("to_group", OffsetDateTime.class);
                            return new Late(
                                    row.getObject("id", UUID.class),
                                    at == null ? null : at.toInstant());
                        })
                        .list();
        for (var each : late) {
            escalate(actions.require(new ActionId(each.action)), each.toGroup, today);
        }
    }

    private void escalate(Action action, @Nullable Instant toGroup, LocalDate today) {
        var part = action.improvement();
        if (part == null) {
            return;
        }
        if (toGroup != null) {
            if (isOver(ActionTimescales.TO_BOARD, InWords.dayOf(toGroup), today)) {
                take(action, null, null);
            }
        } else if (isOver(ActionTimescales.TO_OVERSEER, action.due(), today)) {
            take(action, part.overseenBy(), part.overseer());
        }
    }

    private boolean isOver(Timescale timescale, LocalDate from, LocalDate today) {
        return clocks.wouldBeDue(timescale, from.atStartOfDay(TimeConfiguration.LONDON).toInstant())
                .on()
                .isBefore(today);
    }

    private void take(Action action, @Nullable UUID group, @Nullable String name) {
        jdbc.sql(
                        """
                        insert into actions.escalation (record_id, due_on, group_id, group_name, at)
                        values (:action, :due, cast(:group as uuid), :name, :at)
                        """)
                .param("action", action.id().value())
                .param("due", action.due())
                .param("group", group)
                .param("name", name)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        notices.tellEverybody(
                Role.PARTNERSHIP_OFFICER,
                null,
                group == null ? ActionNews.AT_THE_BOARD : ActionNews.AT_ITS_GROUP,
                About.record(action.id().value(), action.address()).called(action.reference()));
        AuditTrail.wrote(action.id().value());
    }
}
