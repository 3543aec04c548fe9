package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswers;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager other than who wrote it agrees an enquiry, which concludes it, or sends it back. Where
 * no child is at continuing risk no conference is due, and the clock to it stops.
 */
@UseCase
public class AnswerEnquiry {

    private final Enquiries enquiries;
    private final Cases cases;
    private final ManagersAnswers answers;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerEnquiry(
            Enquiries enquiries,
            Cases cases,
            ManagersAnswers answers,
            Clocks clocks,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.enquiries = enquiries;
        this.cases = cases;
        this.answers = answers;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has answered since
     */
    public void answer(
            EnquiryId id, @Nullable Answer answer, @Nullable String words, int version, Actor by) {
        var enquiry = enquiries.require(id);
        var found = cases.require(enquiry.caseId());
        var sent = enquiry.sent();
        var given =
                answers.answer(
                        enquiry.subject(),
                        found.id(),
                        answer,
                        words,
                        found.workerAccount(),
                        sent == null ? null : sent.account(),
                        by);
        switch (given) {
            case LOOKED_AT -> enquiry.status().requireOpen();
            case SENT_BACK -> {
                move(enquiry, WritingStatus.BEING_WRITTEN, null, version);
                tell(found, enquiry, ChildProtectionNews.SENT_BACK);
            }
            case AGREED -> {
                var now = clock.instant();
                move(enquiry, WritingStatus.AGREED, now, version);
                if (enquiries.require(id).forConference().isEmpty()) {
                    clocks.stop(
                            ChildProtectionTimescales.INITIAL_CONFERENCE,
                            enquiry.subject(),
                            now,
                            "NOT_NEEDED");
                }
                tell(found, enquiry, ChildProtectionNews.AGREED);
            }
        }
        AuditTrail.wrote(found.id().value());
    }

    private void move(
            Enquiry enquiry, WritingStatus wanted, @Nullable Instant agreedAt, int version) {
        var updated =
                jdbc.sql(
                                """
                                update childprotection.enquiry
                                   set status = :status, agreed_at = cast(:agreed as timestamptz),
                                       sent_by = case when :status = 'AGREED' then sent_by end,
                                       sent_by_account = case when :status = 'AGREED' then sent_by_account end,
                                       sent_at = case when :status = 'AGREED' then sent_at end, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("status", enquiry.status().to(wanted).name())
                        .param(
                                "agreed",
                                agreedAt == null ? null : agreedAt.atOffset(ZoneOffset.UTC))
                        .param("id", enquiry.id().value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Answered by somebody else since");
        }
    }

    private void tell(Case found, Enquiry enquiry, ChildProtectionNews news) {
        if (found.workerAccount() != null) {
            notices.tell(
                    found.workerAccount(),
                    news,
                    About.record(found.id().value(), enquiry.address()).called(found.reference()));
        }
    }
}
