package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.payment.ReportPayments;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request is not needed any more; whoever was asked is told. */
@UseCase
public class WithdrawInformationRequest {

    private final InformationRequests requests;
    private final ReportPayments payments;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    WithdrawInformationRequest(
            InformationRequests requests,
            ReportPayments payments,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.requests = requests;
        this.payments = payments;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void withdraw(InformationRequestId id, String because, Actor by) {
        var request = requests.requireToRun(id);
        InformationRules.itIsNotAnsweredYet(request);
        InformationRules.withdrawingSaysWhy(because);
        jdbc.sql(
                        """
                        update childprotection.information_request
                           set withdrawn_because = :because, withdrawn_by = :by, withdrawn_at = :at where id = :id
                        """)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        payments.withdrawn(id);
        var asked = request.addressee();
        if (asked.agency() != null && asked.role() != null) {
            notices.tellEverybody(
                    asked.role(),
                    asked.agency().value(),
                    ChildProtectionNews.INFORMATION_NOT_NEEDED,
                    About.record(id.value(), request.address()).called(request.reference()));
        }
        AuditTrail.wrote(id.value());
    }
}
