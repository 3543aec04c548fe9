package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.WhenDecided;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Requests end: all of a contact as soon as it is decided, one when it is withdrawn. From then on
 * the desks no longer see whom they were asked about; those that still had to answer are told.
 */
@UseCase
class EndRequests implements WhenDecided {

    private final EnquiryQueries queries;
    private final Involvements involvements;
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Notices notices;
    private final Clock clock;

    EndRequests(
            EnquiryQueries queries,
            Involvements involvements,
            JdbcClient jdbc,
            Clocks clocks,
            Notices notices,
            Clock clock) {
        this.queries = queries;
        this.involvements = involvements;
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public void decided(Decision decision, Actor by) {
        queries.of(decision.recordId()).stream()
                .filter(each -> !each.closed())
                .forEach(each -> end(each, RequestStatus.NO_LONGER_NEEDED, null));
    }

    /**
     * @throws NotVisible where there is no such request, or none for this actor
     */
    void withdraw(RequestId id, String reason) {
        EnquiryRules.withdrawingHasAReason(reason);
        var request = queries.require(id);
        EnquiryRules.itIsOpen(request.closed());
        end(request, RequestStatus.WITHDRAWN, reason);
    }

    /** What was answered stays answered, and is only closed. */
    private void end(EnquiryQueries.Request request, RequestStatus to, @Nullable String because) {
        var now = now();
        var waits = request.status().waits();
        var id = request.id();
        jdbc.sql(
                        """
                        update frontdoor.enquiry_request
                        set status = :status, closed_at = :at, ended_because = :because where id = :id
                        """)
                .param("status", request.status().to(waits ? to : request.status()).name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("because", waits ? because : null)
                .param("id", id.value())
                .update();
        if (waits) {
            clocks.stop(request.colour().answer(), AskAgencies.subject(id), now, to.name());
            notices.tellEverybody(
                    Role.AGENCY_DESK,
                    request.agencyId(),
                    EnquiryNews.NO_LONGER_NEEDED,
                    AskAgencies.atTheDesk(id, request.reference()));
        }
        involvements.end(id, Role.AGENCY_DESK, request.agencyId());
        AuditTrail.wrote(request.contact().value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
