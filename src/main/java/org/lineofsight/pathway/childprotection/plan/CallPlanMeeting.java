package org.lineofsight.pathway.childprotection.plan;

import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.CORE_GROUP;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.NEED_REVIEW;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.calling.CaseMeetings;
import org.lineofsight.pathway.childprotection.calling.WhoAnswers;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks those around the children to a core group, or to a review of a child in need plan. Who is
 * asked works on the plan from then on, and sees it.
 */
@UseCase
public class CallPlanMeeting {

    private final Plans plans;
    private final Cases cases;
    private final CaseMeetings caseMeetings;
    private final Meetings meetings;
    private final WhoAnswers whoAnswers;
    private final Involvements involvements;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallPlanMeeting(
            Plans plans,
            Cases cases,
            CaseMeetings caseMeetings,
            Meetings meetings,
            WhoAnswers whoAnswers,
            Involvements involvements,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.cases = cases;
        this.caseMeetings = caseMeetings;
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
        this.involvements = involvements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One that was called and cancelled may be called anew; one that is to come may not. */
    public void call(PlanId id, Appointment appointment, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        var cancelled =
                plan.waiting()
                        .filter(waiting ->
                                meetings.require(Objects.requireNonNull(waiting.meeting())).status()
                                        == MeetingStatus.CANCELLED);
        if (cancelled.isEmpty()) {
            PlanRules.noneIsWaiting(plan);
        }
        var planMeeting = cancelled.map(Plan.Meeting::id).orElseGet(() -> keep(plan));
        var meeting =
                caseMeetings.call(
                        plan.kind() == Plan.Kind.CHILD_PROTECTION ? CORE_GROUP : NEED_REVIEW,
                        new Subject("plan-meeting", planMeeting),
                        cases.require(plan.caseId()),
                        plan.address(),
                        plan.names(),
                        CaseMeetings.Chair.self(by),
                        appointment,
                        by);
        jdbc.sql("update childprotection.plan_meeting set meeting_id = :meeting where id = :id")
                .param("meeting", meeting.value())
                .param("id", planMeeting)
                .update();
        for (var agency : appointment.agencies()) {
            involvements.begin(id, whoAnswers.roleFor(agency), agency.value(), "works on the plan");
        }
        AuditTrail.wrote(id.value());
    }

    private UUID keep(Plan plan) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into childprotection.plan_meeting (id, plan_id, record_id, kind, called_at)
                        values (:id, :plan, :record, :kind, :at)
                        """)
                .param("id", id)
                .param("plan", plan.id().value())
                .param("record", plan.caseId().value())
                .param(
                        "kind",
                        plan.kind() == Plan.Kind.CHILD_PROTECTION ? "CORE_GROUP" : "NEED_REVIEW")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }
}
