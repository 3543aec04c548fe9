package org.lineofsight.pathway.childprotection.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Begins an assessment of children of a case. The first of a case is counted from the referral and
 * from its start; a later one has no referral of its own and is counted from its start.
 */
@UseCase
public class BeginAssessment {

    private final Cases cases;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    BeginAssessment(Cases cases, Clocks clocks, JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.cases = cases;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * @param children of the case
     * @param beganOn absent where it begins now
     */
    public record Begun(
            List<UUID> children, Assessment.@Nullable Cause cause, @Nullable LocalDate beganOn) {}

    /** What the assessment would be begun out of if it began now. */
    Assessment.Cause likely(CaseId id) {
        var enquired =
                jdbc.sql(
                                """
                                select exists (select 1 from childprotection.enquiry
                                                where record_id = :id and status <> 'AGREED')
                                """)
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        if (enquired) {
            return Assessment.Cause.SECTION_47;
        }
        return any(id) ? Assessment.Cause.CHANGE : Assessment.Cause.REFERRAL;
    }

    public AssessmentId begin(CaseId caseId, Begun begun, Actor by) {
        var found = cases.requireOpen(caseId);
        AssessmentRules.aSocialWorkerHasTheCase(found);
        var about =
                found.children().stream()
                        .filter(child -> begun.children().contains(child.id()))
                        .toList();
        AssessmentRules.atLeastOneChildIsChosen(about);
        AssessmentRules.noneOfThemIsBeingAssessed(beingAssessed(about));
        var first = !any(caseId);
        var cause = begun.cause() == null ? likely(caseId) : begun.cause();
        var referredAt = first ? referredAt(found) : null;
        var beganAt = beganAt(begun.beganOn(), referredAt);
        AssessmentRules.itBeginsBetweenTheReferralAndNow(beganAt, referredAt, clock.instant());
        var id = keep(caseId, cause, referredAt, beganAt, by);
        for (var child : about) {
            jdbc.sql(
                            """
                            insert into childprotection.assessment_child (assessment_id, record_id, child_id)
                            values (:id, :record, :child)
                            """)
                    .param("id", id.value())
                    .param("record", caseId.value())
                    .param("child", child.id())
                    .update();
        }
        var subject = Subject.of(Assessment.KIND, id);
        if (referredAt != null) {
            clocks.start(
                    ChildProtectionTimescales.ASSESSMENT_FROM_REFERRAL,
                    subject,
                    found.seenWith(),
                    referredAt);
        }
        clocks.start(
                ChildProtectionTimescales.ASSESSMENT_FROM_START,
                subject,
                found.seenWith(),
                beganAt);
        clocks.start(
                ChildProtectionTimescales.ASSESSMENT_CHECKPOINT,
                subject,
                found.seenWith(),
                beganAt);
        AuditTrail.wrote(caseId.value());
        return id;
    }

    private boolean any(CaseId id) {
        return jdbc.sql(
                        "select exists (select 1 from childprotection.assessment where record_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private List<String> beingAssessed(List<CaseChild> children) {
        return children.stream()
                .filter(child ->
                        jdbc.sql(
                                        """
                                        select exists (select 1 from childprotection.assessment_child c
                                          join childprotection.assessment a on a.id = c.assessment_id
                                         where c.child_id = :child and a.status <> 'AGREED')
                                        """)
                                .param("child", child.id())
                                .query(Boolean.class)
                                .single())
                .map(CaseChild::name)
                .toList();
    }

    /**
     * When the front door received the referral, which is the point from which guidance counts; a
     * social worker need not see the contact to be told.
     */
    private Instant referredAt(Case found) {
        return elevated.call(
                "counting an assessment from its referral",
                () ->
                        jdbc.sql(
                                        """
                                        select min(p.received_at) from childprotection.case_record c
                                          join frontdoor.published_child p on p.record_id = c.contact_id
                                         where c.id = :id
                                        """)
                                .param("id", found.id().value())
                                .query(OffsetDateTime.class)
                                .optional()
                                .map(OffsetDateTime::toInstant)
                                .orElse(found.receivedAt()));
    }

    /** A day in the past begins with its first moment, but not before a referral of that day. */
    private Instant beganAt(@Nullable LocalDate on, @Nullable Instant referredAt) {
        var now = clock.instant();
        if (on == null || on.equals(InWords.dayOf(now))) {
            return now;
        }
        return referredAt != null && on.equals(InWords.dayOf(referredAt))
                ? referredAt
                : on.atStartOfDay(TimeConfiguration.LONDON).toInstant();
    }

    private AssessmentId keep(
            CaseId caseId,
            Assessment.Cause cause,
            @Nullable Instant referredAt,
            Instant beganAt,
            Actor by) {
        var id = AssessmentId.next();
        jdbc.sql(
                        """
                        insert into childprotection.assessment
                            (id, record_id, version, cause, referred_at, began_at, begun_by, status)
                        values (:id, :record, 0, :cause, cast(:referred as timestamptz), :began, :by, 'BEING_WRITTEN')
                        """)
                .param("id", id.value())
                .param("record", caseId.value())
                .param("cause", cause.name())
                .param("referred", referredAt == null ? null : referredAt.atOffset(ZoneOffset.UTC))
                .param("began", beganAt.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        return id;
    }
}
