package org.lineofsight.platform.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
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
 * Seals the audit. Each seal is a hash of the rows since the one before and of that seal, so that a
 * row changed, added or taken away behind the application's back breaks every seal after it. The
 * newest ten minutes are not sealed yet.
 */
@Component
public class SealAudit {

    private static final Logger LOG = LoggerFactory.getLogger(SealAudit.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SealAudit(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Seals what is certainly complete. On several nodes at once, one of them does it.
     *
     * @return how many ids the new seal covers; zero when there was nothing to seal
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public long seal() {
        return asSystem(database ->
                        database.sql("select platform.seal_audit(:now)")
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .optional())
                .orElse(0L);
    }

    /**
     * Checks every seal against its rows.
     *
     * @return the first seal that does not fit, named by the last audit row it covers; absent when
     *     the whole chain holds
     */
    public Optional<Long> broken() {
        return asSystem(database ->
                database.sql("select platform.broken_audit_seal()").query(Long.class).optional());
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
    void check() {
        broken().ifPresent(seal ->
                LOG.error(
                        "The audit has been tampered with: seal {} does not fit its" + " rows",
                        seal));
    }

    private <T> Optional<T> asSystem(Function<JdbcClient, Optional<T>> work) {
        var answer =
                Acting.as(
                        Actor.system("sealing the audit"),
                        () -> transaction.execute(status -> work.apply(jdbc)));
        return answer == null ? Optional.empty() : answer;
    }
}
