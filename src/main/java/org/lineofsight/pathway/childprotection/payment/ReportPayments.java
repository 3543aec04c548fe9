package org.lineofsight.pathway.childprotection.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to a report, noted where it is paid. Whoever asks for reports does not see money, so
 * it is the application that writes it down, in the same transaction.
 */
@Component
public class ReportPayments {

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    ReportPayments(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * A report was asked for. Nothing is noted of somebody whom the scheme does not pay.
     *
     * @param agency absent for somebody who is not in the directory
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void asked(
            InformationRequestId request,
            String reference,
            Section section,
            @Nullable AgencyId agency,
            String name,
            boolean paid,
            LocalDate replyBy) {
        if (agency == null || !paid) {
            return;
        }
        var id = ReportPaymentId.next();
        var today = LocalDate.now(clock);
        elevated.call(
                "noting a report that is to be paid",
                () -> {
                    jdbc.sql(
                                    """
                                    insert into childprotection.report_payment (id, record_id, version, reference, section,
                                        agency_id, agency, asked_on, reply_by, fee, status)
                                    values (:id, :request, 0, :reference, :section, :agency, :name, :today, :replyBy,
                                        (select f.amount from childprotection.report_fee f
                                          where f.section = :section and f.since <= :today
                                          order by f.since desc limit 1), 'ASKED')
                                    """)
                            .param("id", id.value())
                            .param("request", request.value())
                            .param("reference", reference)
                            .param("section", section.name())
                            .param("agency", agency.value())
                            .param("name", name)
                            .param("today", today)
                            .param("replyBy", replyBy)
                            .update();
                    return step(id.value(), request, "ASKED");
                });
    }

    /**
     * An answer came. A later one, a correction, changes nothing that was decided; only a report
     * that comes after "nothing held" makes a fee due.
     *
     * @param report whether it holds anything
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(InformationRequestId request, LocalDate on, boolean report) {
        var status = PaymentRules.aReportIsPaidAndAnAnswerWithoutOneIsNot(report);
        change(
                request,
                status.name(),
                """
                update childprotection.report_payment
                   set status = :status, received_on = :on, version = version + 1
                 where record_id = :request
                   and (status = 'ASKED' or (status = 'NOT_DUE' and :status = 'RECEIVED'))
                returning id
                """,
                statement -> statement.param("status", status.name()).param("on", on));
    }

    /** How the report met the standards, of those that apply. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void judged(InformationRequestId request, int standards, int met) {
        change(
                request,
                "JUDGED",
                """
                update childprotection.report_payment
                   set standards = :standards, standards_met = :met, version = version + 1
                 where record_id = :request
                returning id
                """,
                statement -> statement.param("standards", standards).param("met", met));
    }

    /** The report is not needed any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawn(InformationRequestId request) {
        change(
                request,
                "WITHDRAWN",
                """
                update childprotection.report_payment set status = 'NOT_DUE', version = version + 1
                 where record_id = :request and status = 'ASKED'
                returning id
                """,
                statement -> statement);
    }

    private void change(
            InformationRequestId request,
            String step,
            String sql,
            UnaryOperator<JdbcClient.StatementSpec> parameters) {
        elevated.call(
                "noting what happened to a report that is to be paid",
                () ->
                        parameters
                                .apply(jdbc.sql(sql).param("request", request.value()))
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .optional()
                                .map(payment -> step(payment, request, step))
                                .orElse(0));
    }

    private int step(UUID payment, InformationRequestId request, String step) {
        return jdbc.sql(
                        """
                        insert into childprotection.report_payment_step (id, payment_id, record_id, step, by_name, at)
                        values (:id, :payment, :request, :step, 'Line of Sight', :at)
                        """)
                .param("id", Ids.next())
                .param("payment", payment)
                .param("request", request.value())
                .param("step", step)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
