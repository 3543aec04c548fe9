package org.lineofsight.pathway.childprotection.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came of a core group or a review: how each outcome goes, and what was agreed. */
@UseCase
public class RecordProgress {

    private final Plans plans;
    private final Meetings meetings;
    private final PlanClocks planClocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordProgress(
            Plans plans, Meetings meetings, PlanClocks planClocks, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.meetings = meetings;
        this.planClocks = planClocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How one outcome goes.
     *
     * @param progress absent where nobody has chosen, which is put right before it is kept
     */
    public record Judged(Plan.@Nullable Progress progress, String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Judged[" + progress + "]";
        }
    }

    /**
     * @param summary what was agreed
     * @param judged in the order of the plan's outcomes
     * @throws RuleBroken where no meeting was held, or an outcome is left out
     * @throws OptimisticLockingFailureException where somebody else has written it since
     */
    public void record(PlanId id, String summary, List<Judged> judged, Actor by) {
        var plan = plans.require(id);
        PlanRules.itRuns(plan);
        var waiting = plan.waiting().orElseThrow(PlanRules::noMeetingIsWaiting);
        var meeting = meetings.require(Objects.requireNonNull(waiting.meeting()));
        PlanRules.itWasHeld(meeting.status());
        var rules = new ArrayList<Runnable>();
        for (var place = 0; place < plan.outcomes().size(); place++) {
            var at = "judged[%d].".formatted(place);
            var line = judged.get(place);
            rules.add(
                    () -> PlanRules.progressSaysWhatIsDifferent(at, line.progress(), line.words()));
        }
        rules.add(() -> PlanRules.itSaysWhatWasAgreed(summary));
        AllRules.hold(rules);
        var on = InWords.dayOf(meeting.startsAt());
        keep(waiting, on, summary, by);
        for (var place = 0; place < plan.outcomes().size(); place++) {
            keep(plan, plan.outcomes().get(place), on, judged.get(place), meeting.id().value(), by);
        }
        planClocks.met(plan, waiting.id(), on);
        AuditTrail.wrote(id.value());
    }

    private void keep(Plan.Meeting waiting, LocalDate on, String summary, Actor by) {
        var updated =
                jdbc.sql(
                                """
                                update childprotection.plan_meeting
                                   set held_on = :on, summary = :summary, written_by = :by
                                 where id = :id and held_on is null
                                """)
                        .param("on", on)
                        .param("summary", summary)
                        .param("by", by.name())
                        .param("id", waiting.id())
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Written by somebody else since");
        }
    }

    private void keep(
            Plan plan, Plan.Outcome outcome, LocalDate on, Judged judged, UUID meeting, Actor by) {
        jdbc.sql(
                        """
                        insert into childprotection.plan_progress (id, outcome_id, plan_id, record_id, judged_on, progress,
                            words, meeting_id, judged_by, recorded_at)
                        values (:id, :outcome, :plan, :record, :on, :progress, :words, :meeting, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("outcome", outcome.id())
                .param("plan", plan.id().value())
                .param("record", plan.caseId().value())
                .param("on", on)
                .param("progress", Objects.requireNonNull(judged.progress()).name())
                .param("words", judged.words())
                .param("meeting", meeting)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
