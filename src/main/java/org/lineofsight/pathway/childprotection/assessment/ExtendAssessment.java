package org.lineofsight.pathway.childprotection.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager agrees to another day, with the reason. What was agreed is kept beside the clocks; they
 * are not moved, and a late assessment stays late.
 */
@UseCase
public class ExtendAssessment {

    private final Assessments assessments;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExtendAssessment(Assessments assessments, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.assessments = assessments;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void extend(AssessmentId id, String because, @Nullable LocalDate until, Actor by) {
        var assessment = assessments.require(id);
        AssessmentRules.aManagerAgreesToAnotherDay(by);
        AssessmentRules.itIsNotAgreedYet(assessment);
        AssessmentRules.anotherDaySaysWhyAndUntilWhen(because, until, dayBefore(assessment));
        jdbc.sql(
                        """
                        insert into childprotection.assessment_extension
                            (id, assessment_id, record_id, because, until, agreed_by, agreed_at)
                        values (:id, :assessment, :record, :because, :until, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("assessment", id.value())
                .param("record", assessment.caseId().value())
                .param("because", because)
                .param("until", until)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(assessment.caseId().value());
    }

    /** The day that stood until now: the last one agreed, and before that the first to run out. */
    LocalDate dayBefore(Assessment assessment) {
        var agreed = assessments.extensions(assessment.id());
        if (!agreed.isEmpty()) {
            return agreed.getLast().until();
        }
        return clocks.find(
                        assessment.referredAt() == null
                                ? ChildProtectionTimescales.ASSESSMENT_FROM_START
                                : ChildProtectionTimescales.ASSESSMENT_FROM_REFERRAL,
                        assessment.subject())
                .map(CaseClock::dueOn)
                .orElseThrow();
    }
}
