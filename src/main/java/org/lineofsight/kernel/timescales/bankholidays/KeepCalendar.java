package org.lineofsight.kernel.timescales.bankholidays;

import java.util.concurrent.TimeUnit;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has this node count with the bank holidays that were confirmed on any node. */
@Component
class KeepCalendar {

    private final HolidayFiles files;
    private final WorkingCalendar calendar;
    private final TransactionTemplate transaction;

    KeepCalendar(
            HolidayFiles files, WorkingCalendar calendar, PlatformTransactionManager transactions) {
        this.files = files;
        this.calendar = calendar;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @EventListener(ApplicationStartedEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void keep() {
        var holidays =
                Acting.as(
                        Actor.system("reading the bank holidays"),
                        () -> transaction.execute(status -> files.inForce()));
        if (holidays != null) {
            calendar.countWith(holidays);
        }
    }
}
