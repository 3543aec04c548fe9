package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.payment.ReportPayments;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever was asked answers, or corrects what they answered; the case's people write down what came
 * by letter or telephone. Every answer stays, the latest stands.
 */
@UseCase
public class AnswerInformationRequest {

    private final InformationRequests requests;
    private final ReportPayments payments;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerInformationRequest(
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
     * An answer.
     *
     * @param held absent where nothing was chosen
     * @param analysis absent where they make nothing of it
     * @param saidBy who gave it, where it is written down by hand
     * @param receivedOn the day it came, where it is written down by hand
     */
    public record Answer(
            InformationReply.@Nullable Held held,
            String words,
            @Nullable String analysis,
            @Nullable String saidBy,
            @Nullable LocalDate receivedOn) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Answer[" + held + "]";
        }
    }

    /**
     * @throws NotVisible where there is no such request, or none for this actor
     * @throws RuleBroken where it was withdrawn, or something is missing
     */
    public void answer(InformationRequestId id, Answer answer, Actor by) {
        var request = requests.require(id);
        InformationRules.itIsOpen(request);
        var held = InformationRules.anAnswerSaysWhatIsHeld(answer.held(), answer.words());
        var today = LocalDate.now(clock);
        var byHand = request.runs();
        var receivedOn = byHand && answer.receivedOn() != null ? answer.receivedOn() : today;
        InformationRules.whatCameByHandSaysFromWhom(
                byHand, answer.saidBy(), receivedOn, InWords.dayOf(request.askedAt()), today);
        jdbc.sql(
                        """
                        insert into childprotection.information_reply (id, request_id, record_id, held, words, analysis,
                            replied_by_id, replied_by, replied_at, said_by, received_on)
                        values (:id, :request, :record, :held, :words, :analysis, :byId, :by, :at, :saidBy, :on)
                        """)
                .param("id", Ids.next())
                .param("request", id.value())
                .param("record", request.caseId().value())
                .param("held", held.name())
                .param("words", answer.words().isBlank() ? null : answer.words())
                .param("analysis", answer.analysis())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("saidBy", byHand ? answer.saidBy() : null)
                .param("on", receivedOn)
                .update();
        payments.received(id, receivedOn, held == InformationReply.Held.HELD);
        if (!request.askedById().equals(by.accountId())) {
            notices.tell(
                    request.askedById(),
                    ChildProtectionNews.INFORMATION_GIVEN,
                    About.record(id.value(), request.address()).called(request.reference()));
        }
        AuditTrail.wrote(id.value());
    }
}
