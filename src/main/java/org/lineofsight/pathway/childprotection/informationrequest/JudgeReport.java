package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.payment.ReportPayments;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The case's people say how a report meets the standards, and whoever wrote it reads that. */
@UseCase
public class JudgeReport {

    private final InformationRequests requests;
    private final ReportPayments payments;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgeReport(
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

    /**
     * A later judgement replaces an earlier one.
     *
     * @param reply the answer that was read
     * @param feedback what its writer is told beside; absent where nothing was written
     * @throws OptimisticLockingFailureException where a later answer came meanwhile
     */
    public void judge(
            InformationRequestId id,
            UUID reply,
            Map<ReportStandard, Met> standards,
            @Nullable String feedback,
            Actor by) {
        var request = requests.requireToRun(id);
        var report = InformationRules.aReportIsThere(request.reply());
        if (!report.id().equals(reply)) {
            throw new OptimisticLockingFailureException("Another answer has come since");
        }
        InformationRules.everyStandardIsJudged(standards.keySet());
        standards.forEach((standard, met) ->
                jdbc.sql(
                                """
                                insert into childprotection.information_standard
                                    (reply_id, request_id, record_id, standard, met)
                                values (:reply, :request, :record, :standard, :met)
                                on conflict (reply_id, standard) do update set met = excluded.met
                                """)
                        .param("reply", reply)
                        .param("request", id.value())
                        .param("record", request.caseId().value())
                        .param("standard", standard.name())
                        .param("met", met.name())
                        .update());
        jdbc.sql(
                        """
                        update childprotection.information_reply
                           set feedback = :feedback, judged_by = :by, judged_at = :at where id = :id
                        """)
                .param("feedback", feedback)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", reply)
                .update();
        var judged = requests.require(id).reply();
        if (judged != null && judged.judged() != null) {
            payments.judged(id, (int) judged.judged().applicable(), (int) judged.judged().met());
        }
        if (!report.repliedById().equals(by.accountId())) {
            notices.tell(
                    report.repliedById(),
                    ChildProtectionNews.REPORT_JUDGED,
                    About.record(id.value(), request.address()).called(request.reference()));
        }
        AuditTrail.wrote(id.value());
    }
}
