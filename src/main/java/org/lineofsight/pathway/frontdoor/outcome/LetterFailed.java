package org.lineofsight.pathway.frontdoor.outcome;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.kernel.notifications.HearsOfLettersGivenUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letter that says there is an outcome came back, or was never taken: somebody has to call. */
@Component
class LetterFailed implements HearsOfLettersGivenUp {

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterFailed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void givenUp(UUID recordId, UUID account) {
        jdbc.sql(
                        """
                        update frontdoor.outcome_notice n set letter_failed_at = :now
                        from frontdoor.contact c
                        where c.id = n.record_id and n.record_id = :record and c.referrer_account_id = :account
                          and n.opened_at is null and n.collected_at is null and n.letter_failed_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("record", recordId)
                .param("account", account)
                .update();
    }
}
