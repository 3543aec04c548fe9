package org.lineofsight.pathway.childprotection.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswers;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.stepdown.StepDown;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager other than who wrote it looks at an assessment on the way, agrees it or sends it back.
 * When it is agreed its clocks stop, and children who step down go to early help.
 */
@UseCase
public class AnswerAssessment {

    private final Assessments assessments;
    private final Cases cases;
    private final ManagersAnswers answers;
    private final StepDown stepDown;
    private final Clocks clocks;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerAssessment(
            Assessments assessments,
            Cases cases,
            ManagersAnswers answers,
            StepDown stepDown,
            Clocks clocks,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.assessments = assessments;
        this.cases = cases;
        this.answers = answers;
        this.stepDown = stepDown;
        this.clocks = clocks;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param answer looked at, while it is being written; agreed or sent back, once it was sent
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has answered since
     */
    public void answer(
            AssessmentId id,
            @Nullable Answer answer,
            @Nullable String words,
            int version,
            Actor by) {
        var assessment = assessments.require(id);
        var found = cases.require(assessment.caseId());
        var sent = assessment.sent();
        var given =
                answers.answer(
                        assessment.subject(),
                        found.id(),
                        answer,
                        words,
                        found.workerAccount(),
                        sent == null ? null : sent.account(),
                        by);
        var now = clock.instant();
        switch (given) {
            case LOOKED_AT -> {
                assessment.status().requireOpen();
                clocks.stop(
                        ChildProtectionTimescales.ASSESSMENT_CHECKPOINT,
                        assessment.subject(),
                        now,
                        "LOOKED_AT");
            }
            case SENT_BACK -> {
                move(assessment, WritingStatus.BEING_WRITTEN, null, version);
                tell(found, assessment, ChildProtectionNews.SENT_BACK);
            }
            case AGREED -> {
                move(assessment, WritingStatus.AGREED, now, version);
                stop(assessment, now);
                stepDown(found, assessment, by);
                tell(found, assessment, ChildProtectionNews.AGREED);
            }
        }
        AuditTrail.wrote(found.id().value());
    }

    private void stepDown(Case found, Assessment assessment, Actor by) {
        var down =
                assessment.children().stream()
                        .filter(child ->
                                child.result() != null
                                        && child.result().outcome()
                                                == Assessment.Outcome.EARLY_HELP)
                        .toList();
        stepDown.toEarlyHelp(
                found,
                assessment.subject(),
                down.stream().map(Assessment.Child::id).toList(),
                "Stepped down from children’s social care after an assessment. "
                        + down.stream()
                                .flatMap(child -> Stream.ofNullable(child.result()))
                                .map(Assessment.Result::why)
                                .distinct()
                                .collect(Collectors.joining("\n")),
                by);
    }

    private void move(
            Assessment assessment, WritingStatus wanted, @Nullable Instant agreedAt, int version) {
        var updated =
                jdbc.sql(
                                """
                                update childprotection.assessment
                                   set status = :status, agreed_at = cast(:agreed as timestamptz),
                                       sent_by = case when :status = 'AGREED' then sent_by end,
                                       sent_by_account = case when :status = 'AGREED' then sent_by_account end,
                                       sent_at = case when :status = 'AGREED' then sent_at end, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("status", assessment.status().to(wanted).name())
                        .param(
                                "agreed",
                                agreedAt == null ? null : agreedAt.atOffset(ZoneOffset.UTC))
                        .param("id", assessment.id().value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Answered by somebody else since");
        }
    }

    private void stop(Assessment assessment, Instant now) {
        for (var clocked : clocks.clocksOf(assessment.subject())) {
            for (var timescale : ChildProtectionTimescales.OF_AN_ASSESSMENT) {
                if (timescale.code().equals(clocked.rule().code())) {
                    clocks.stop(timescale, assessment.subject(), now, "AGREED");
                }
            }
        }
    }

    private void tell(Case found, Assessment assessment, ChildProtectionNews news) {
        if (found.workerAccount() != null) {
            notices.tell(
                    found.workerAccount(),
                    news,
                    About.record(found.id().value(), assessment.address())
                            .called(found.reference()));
        }
    }
}
