package org.lineofsight.kernel.access.account;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Clears away sessions a week after they ended. Until then an ended session still tells whose it
 * was, so that what its holder sends from a page left open over a holiday can be kept for them.
 */
@Component
class ClearEnded {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClearEnded(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/London")
    void sessions() {
        Acting.run(
                Actor.system("clearing ended sessions"),
                () ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql("delete from access.session where ends_at < :before")
                                        .param(
                                                "before",
                                                clock.instant()
                                                        .minus(KEPT)
                                                        .atOffset(ZoneOffset.UTC))
                                        .update()));
    }
}
