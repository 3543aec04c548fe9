package org.lineofsight.exchange.lists.drawn;

import java.time.Clock;
import org.lineofsight.exchange.lists.ListNews;
import org.lineofsight.exchange.lists.ListTimescales;
import org.lineofsight.exchange.lists.agreement.Agreements;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each morning: draws what is due, asks for receipts that are late, closes what is over. */
@Component
public class KeepLists {

    private static final Actor JOB = Actor.system("keeping shared lists");

    private final Agreements agreements;
    private final SharedLists lists;
    private final DrawList drawList;
    private final CloseLists closeLists;
    private final Clocks clocks;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeepLists(
            Agreements agreements,
            SharedLists lists,
            DrawList drawList,
            CloseLists closeLists,
            Clocks clocks,
            Notices notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.drawList = drawList;
        this.closeLists = closeLists;
        this.clocks = clocks;
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/London")
    public void keep() {
        asJob(closeLists::closeThoseThatAreOver);
        asJob(this::drawWhatIsDue);
        asJob(this::chase);
    }

    private void asJob(Runnable work) {
        Acting.run(JOB, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private void drawWhatIsDue() {
        var today = InWords.dayOf(clock.instant());
        for (var agreement : agreements.all()) {
            var last = lists.of(agreement.id()).stream().findFirst();
            var due =
                    last.map(each ->
                                    !agreement
                                            .terms()
                                            .howOften()
                                            .after(each.drawnOn())
                                            .isAfter(today))
                            .orElse(true);
            if (agreement.holdsOn(today) && due) {
                drawList.draw(agreement.id(), JOB);
            }
        }
    }

    private void chase() {
        var now = clock.instant();
        var today = InWords.dayOf(now);
        for (var list : lists.all()) {
            if (list.confirmedAt() != null || !list.isOpenOn(today)) {
                continue;
            }
            var due =
                    clocks.find(ListTimescales.RECEIPT, Subject.of(SharedList.KIND, list.id()))
                            .map(each -> each.dueAt())
                            .orElse(null);
            if (ListRules.isChased(due, list.chasedAt(), now)) {
                lists.chased(list.id());
                for (var role : CloseLists.READERS) {
                    notices.tellEverybody(
                            role,
                            list.agencyId().value(),
                            ListNews.NOT_CONFIRMED,
                            About.record(list.id().value(), list.address())
                                    .called(list.reference()));
                }
            }
        }
    }
}
