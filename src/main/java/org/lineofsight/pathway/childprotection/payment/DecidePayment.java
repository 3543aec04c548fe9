package org.lineofsight.pathway.childprotection.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A payments officer approves a fee, refuses it, records its payment, or takes one of these back.
 */
@UseCase
public class DecidePayment {

    private final Ledger ledger;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecidePayment(Ledger ledger, JdbcClient jdbc, Clock clock) {
        this.ledger = ledger;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param words the reason, or the reference of the payment; empty where none is asked for
     * @param paidOn only with a payment
     * @param version the one that was read
     * @throws RuleBroken where the step is not open, or something is missing
     * @throws OptimisticLockingFailureException where somebody else has decided since
     */
    public void decide(
            ReportPaymentId id,
            PaymentStep step,
            String words,
            Optional<LocalDate> paidOn,
            int version,
            Actor by) {
        var payment = ledger.require(id);
        PaymentRules.theStepIsOpen(payment, step);
        PaymentRules.itSaysWhatItHasTo(step, words);
        var fee =
                step == PaymentStep.APPROVE
                        ? PaymentRules.theSchemeHasAFee(
                                payment.fee() == null
                                        ? ledger.fee(payment.section(), payment.askedOn())
                                        : payment.fee())
                        : payment.fee();
        var paid =
                step == PaymentStep.PAY
                        ? PaymentRules.theDayOfPaymentIsThere(
                                paidOn, payment.receivedOn(), LocalDate.now(clock))
                        : null;
        var updated =
                jdbc.sql(
                                """
                                update childprotection.report_payment
                                   set status = :to, fee = :fee, payment = :payment, paid_on = cast(:paid as date),
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("to", step.to().name())
                        .param("fee", fee)
                        .param("payment", paid == null ? null : words)
                        .param("paid", paid)
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Decided by somebody else since");
        }
        jdbc.sql(
                        """
                        insert into childprotection.report_payment_step (id, payment_id, record_id, step, words, by_name, at)
                        select :step_id, p.id, p.record_id, :step, :words, :by, :at
                          from childprotection.report_payment p where p.id = :id
                        """)
                .param("step_id", Ids.next())
                .param("id", id.value())
                .param("step", step.name())
                .param("words", words.isBlank() ? null : words)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }
}
