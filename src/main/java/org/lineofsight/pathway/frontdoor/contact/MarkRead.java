package org.lineofsight.pathway.frontdoor.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes that what one side wrote has reached the other. */
@UseCase
public class MarkRead {

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    MarkRead(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
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
        var now = clock.instant();
        var opened =
                jdbc.sql(
                                "update frontdoor.outcome_notice set opened_at = :at where record_id = :id and opened_at is null")
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update();
        if (opened > 0) {
            arrived(id, now, "OPENED");
        }
        messages(id, false);
    }

    /** The referrer's system has asked for the outcome and the messages. */
    public void asReferrersSystem(ContactId id, String system) {
        collected(id, system);
        messages(id, false);
    }

    /**
     * The referrer's system has the outcome: it has arrived, and whether somebody reads it there we
     * cannot know. So it is not opened, and is said to be collected. Nothing happens the second
     * time, or where it was opened before.
     */
    public void collected(ContactId id, String system) {
        var now = clock.instant();
        var collected =
                jdbc.sql(
                                """
                                update frontdoor.outcome_notice set collected_at = :at, collected_by = :by
                                where record_id = :id and collected_at is null and opened_at is null
                                """)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("by", system)
                        .param("id", id.value())
                        .update();
        if (collected > 0) {
            arrived(id, now, "COLLECTED");
        }
    }

    /**
     * The outcome has reached the referrer, one way or another. Nothing happens the second time.
     */
    public void arrived(ContactId id, Instant at, String how) {
        var subject = Subject.of("contact", id);
        clocks.find(FrontDoorTimescales.OPENED, subject)
                .filter(CaseClock::running)
                .ifPresent(running -> clocks.stop(FrontDoorTimescales.OPENED, subject, at, how));
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
