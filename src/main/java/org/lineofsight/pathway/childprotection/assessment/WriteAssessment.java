package org.lineofsight.pathway.childprotection.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.stepdown.StepDownRules;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes an assessment, part by part, and sends it to a manager when it is whole. */
@UseCase
public class WriteAssessment {

    private final Assessments assessments;
    private final Contributions contributions;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteAssessment(
            Assessments assessments, Contributions contributions, JdbcClient jdbc, Clock clock) {
        this.assessments = assessments;
        this.contributions = contributions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was found for a child, and what comes of it.
     *
     * @param consent of the family, for early help; absent for what needs none
     */
    public record Found(
            Assessment.@Nullable Factors factors,
            List<String> codes,
            Assessment.@Nullable Outcome outcome,
            @Nullable Consent consent,
            String why) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Found[" + outcome + "]";
        }
    }

    /** Whether a child was seen, and what they said or showed. */
    public void hear(AssessmentId id, UUID childId, VoiceForm form) {
        var assessment = open(id);
        var child = assessment.requireChild(childId);
        var voice = form.toVoice(child.age(), LocalDate.now(clock));
        jdbc.sql(
                        """
                        update childprotection.assessment_child
                           set seen = :seen, seen_on = cast(:seenOn as date), why_not = :whyNot, words = :words
                         where assessment_id = :id and child_id = :child
                        """)
                .param("seen", voice.seen() == null ? null : voice.seen().name())
                .param("seenOn", voice.seenOn())
                .param("whyNot", voice.whyNot())
                .param("words", voice.words())
                .param("id", id.value())
                .param("child", childId)
                .update();
        AuditTrail.wrote(assessment.caseId().value());
    }

    /** What parents and carers say, and what it all means. */
    public void analyse(AssessmentId id, String parentsWords, String analysis) {
        var assessment = open(id);
        AllRules.hold(
                () -> AssessmentRules.theParentsAreHeard(parentsWords),
                () -> AssessmentRules.itIsAnalysed(analysis));
        jdbc.sql(
                        """
                        update childprotection.assessment set parents_words = :parents, analysis = :analysis
                         where id = :id
                        """)
                .param("parents", parentsWords)
                .param("analysis", analysis)
                .param("id", id.value())
                .update();
        AuditTrail.wrote(assessment.caseId().value());
    }

    /** What an agency told towards it. */
    public void contribute(AssessmentId id, ContributionForm form, Actor by) {
        var assessment = open(id);
        contributions.note(
                assessment.subject(),
                assessment.caseId(),
                new AgencyId(Objects.requireNonNull(form.agency())),
                form.giver(),
                form.told(),
                by);
    }

    /** What was found for a child at the end, and what comes of it. */
    public void conclude(AssessmentId id, UUID childId, Found found) {
        var assessment = open(id);
        var child = assessment.requireChild(childId);
        AllRules.hold(
                () -> AssessmentRules.factorsAreAnswered(found.factors()),
                () -> AssessmentRules.theOutcomeSaysWhy(found.outcome(), found.why()));
        var factors = Objects.requireNonNull(found.factors());
        AssessmentRules.noFactorsStandsAlone(factors, found.codes());
        AssessmentRules.theFactorsAreOfTheYear(found.codes(), LocalDate.now(clock));
        var outcome = Objects.requireNonNull(found.outcome());
        AssessmentRules.noFactorsIsForThoseForWhomNothingIsDone(factors, outcome);
        if (outcome == Assessment.Outcome.EARLY_HELP) {
            StepDownRules.earlyHelpIsAgreedWithTheFamily(found.consent());
        }
        jdbc.sql(
                        """
                        update childprotection.assessment_child
                           set factors = :factors, outcome = :outcome, why = :why
                         where assessment_id = :id and child_id = :child
                        """)
                .param("factors", factors.name())
                .param("outcome", outcome.name())
                .param("why", found.why())
                .param("id", id.value())
                .param("child", child.id())
                .update();
        keepFactors(assessment, child.id(), found.codes());
        AuditTrail.wrote(assessment.caseId().value());
    }

    private void keepFactors(Assessment assessment, UUID childId, List<String> codes) {
        jdbc.sql(
                        """
                        update childprotection.assessment_factor set struck_out_at = :at
                         where assessment_id = :id and child_id = :child and struck_out_at is null
                           and code <> all(:codes)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", assessment.id().value())
                .param("child", childId)
                .param("codes", codes.toArray(String[]::new))
                .update();
        for (var code : codes) {
            jdbc.sql(
                            """
                            insert into childprotection.assessment_factor (assessment_id, record_id, child_id, code)
                            values (:id, :record, :child, :code)
                            on conflict (assessment_id, child_id, code) do update set struck_out_at = null
                            """)
                    .param("id", assessment.id().value())
                    .param("record", assessment.caseId().value())
                    .param("child", childId)
                    .param("code", code)
                    .update();
        }
    }

    /**
     * Sends it to a manager, who agrees it or sends it back.
     *
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has sent it since
     */
    public void send(AssessmentId id, int version, Actor by) {
        var assessment = open(id);
        AssessmentRules.everythingIsAnswered(assessment);
        var updated =
                jdbc.sql(
                                """
                                update childprotection.assessment
                                   set status = 'WITH_MANAGER', sent_by = :by, sent_by_account = :account, sent_at = :at,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("by", by.name())
                        .param("account", by.accountId())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Sent by somebody else since");
        }
        AuditTrail.wrote(assessment.caseId().value());
    }

    private Assessment open(AssessmentId id) {
        var assessment = assessments.require(id);
        assessment.status().requireOpen();
        return assessment;
    }
}
