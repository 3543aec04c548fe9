package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes that what one side wrote has reached the other. */
@UseCase
public class MarkRead {

    private final JdbcClient jdbc;
    private final Clock clock;

    MarkRead(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void asFrontDoor(ContactId id) {
        messages(id, true);
    }

    /**
     * The referrer has opened the page: the outcome, where there is one, and every message have
     * arrived.
     */
    public void asReferrer(ContactId id) {
        jdbc.sql(
                        "update frontdoor.outcome_notice set opened_at = :at where record_id = :id and opened_at is null")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        messages(id, false);
    }

    private void messages(ContactId id, boolean fromReferrer) {
        jdbc.sql(
                        """
                        update frontdoor.message set read_at = :at
                        where record_id = :id and from_referrer = :fromReferrer and read_at is null
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("fromReferrer", fromReferrer)
                .update();
    }
}
