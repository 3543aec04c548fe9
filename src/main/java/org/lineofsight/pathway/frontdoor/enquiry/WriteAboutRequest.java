package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The desk asks something back, the front door tells it more, or reminds it. No clock stops for it.
 */
@UseCase
class WriteAboutRequest {

    private static final String REMINDER = "Reminder: this waits for your answer.";

    private final EnquiryQueries queries;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    WriteAboutRequest(EnquiryQueries queries, JdbcClient jdbc, Notices notices, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is no such request, or none for this actor
     * @throws RuleBroken where nothing is written, or it has ended
     */
    void write(RequestId id, String words, Actor by) {
        var request = open(id);
        EnquiryRules.somethingIsWritten("words", words);
        send(request, words, now(), by);
        if (by.is(Role.AGENCY_DESK)) {
            notices.tell(
                    request.askedById(),
                    EnquiryNews.QUESTION,
                    AskAgencies.atTheFrontDoor(id, request.contact(), request.reference()));
        } else {
            tellDesk(request, EnquiryNews.TOLD_MORE);
        }
    }

    void remind(RequestId id, Actor by) {
        var request = open(id);
        if (!request.status().waits()) {
            throw new RuleBroken("enquiry.answered", "This is answered. Nobody needs a reminder");
        }
        var now = now();
        send(request, REMINDER, now, by);
        jdbc.sql("update frontdoor.enquiry_request set reminded_at = :at where id = :id")
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        tellDesk(request, EnquiryNews.REMINDER);
    }

    private EnquiryQueries.Request open(RequestId id) {
        var request = queries.require(id);
        EnquiryRules.itIsOpen(request.closed());
        return request;
    }

    private void send(EnquiryQueries.Request request, String words, Instant at, Actor by) {
        jdbc.sql(
                        """
                        insert into frontdoor.enquiry_message (id, request_id, record_id, from_desk, author_id, author, words, sent_at)
                        values (:id, :request, :record, :fromDesk, :authorId, :author, :words, :at)
                        """)
                .param("id", Ids.next())
                .param("request", request.id().value())
                .param("record", request.contact().value())
                .param("fromDesk", by.is(Role.AGENCY_DESK))
                .param("authorId", by.accountId())
                .param("author", by.name())
                .param("words", words)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(request.contact().value());
    }

    private void tellDesk(EnquiryQueries.Request request, EnquiryNews news) {
        notices.tellEverybody(
                Role.AGENCY_DESK,
                request.agencyId(),
                news,
                AskAgencies.atTheDesk(request.id(), request.reference()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
