package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the records of people here that carry the same NHS number or UPN as a child of the
 * council’s system. A date of birth that says otherwise, or a number that two children there carry,
 * leaves it to a person.
 */
@Component
public class MatchChildren {

    private static final String MATCHED = Sql.file("childprotection/elsewhere-matched");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MatchChildren(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** For records that were made after the last extract was taken. */
    @Scheduled(fixedDelayString = "${lineofsight.elsewhere.match-every:5m}")
    public void run() {
        Acting.run(
                Actor.system("matching children of the council’s system"),
                () -> transaction.executeWithoutResult(status -> byNumbers()));
    }

    void byNumbers() {
        jdbc.sql(MATCHED).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }
}
