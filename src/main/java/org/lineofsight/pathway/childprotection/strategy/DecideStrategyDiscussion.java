package org.lineofsight.pathway.childprotection.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the agencies decided in a strategy discussion that was quorate, or had to do without. */
@UseCase
public class DecideStrategyDiscussion {

    private final Strategies strategies;
    private final Meetings meetings;
    private final Clocks clocks;
    private final List<FollowsDecision> following;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideStrategyDiscussion(
            Strategies strategies,
            Meetings meetings,
            Clocks clocks,
            List<FollowsDecision> following,
            JdbcClient jdbc,
            Clock clock) {
        this.strategies = strategies;
        this.meetings = meetings;
        this.clocks = clocks;
        this.following = following;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param medicals in the order of the discussion's children
     */
    public record Decided(
            StrategyDiscussion.@Nullable Threshold threshold,
            String evidence,
            StrategyDiscussion.@Nullable Section47 section47,
            String immediateSafety,
            @Nullable LocalDate nextOn,
            List<Medical> medicals) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Decided[" + threshold + "]";
        }
    }

    /** Whether one child needs a medical, and why. */
    public record Medical(StrategyDiscussion.@Nullable Medical medical, @Nullable String why) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Medical[" + medical + "]";
        }
    }

    /**
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has decided since
     */
    public void decide(StrategyDiscussionId id, Decided decided, int version, Actor by) {
        var discussion = strategies.require(id);
        StrategyRules.itIsDecidedOnce(discussion);
        var meeting = meetings.require(Objects.requireNonNull(discussion.meeting()));
        StrategyRules.itIsDecidedByThoseWhoHaveTo(meeting);
        AllRules.hold(rules(discussion, decided));
        keep(id, decided, version, by);
        for (var place = 0; place < discussion.children().size(); place++) {
            keep(id, discussion.children().get(place), decided.medicals().get(place));
        }
        clocks.stop(
                discussion.timescale(), discussion.subject(), stopsAt(discussion, meeting), "HELD");
        var as = strategies.require(id);
        following.forEach(each -> each.decided(as, meeting.startsAt(), by));
        AuditTrail.wrote(discussion.caseId().value());
    }

    private List<Runnable> rules(StrategyDiscussion discussion, Decided decided) {
        var rules = new ArrayList<Runnable>();
        rules.add(() -> StrategyRules.theThresholdIsAnswered(decided.threshold()));
        rules.add(() -> StrategyRules.theThresholdHasItsEvidence(decided.evidence()));
        rules.add(() ->
                StrategyRules.anEnquiryIsSingleOrJoint(decided.threshold(), decided.section47()));
        for (var i = 0; i < discussion.children().size(); i++) {
            var place = i;
            rules.add(() ->
                    StrategyRules.eachChildsMedicalIsAnswered(
                            place, decided.medicals().get(place).medical()));
        }
        rules.add(() -> StrategyRules.immediateSafetyIsAnswered(decided.immediateSafety()));
        rules.add(() -> StrategyRules.theNextOneIsToCome(decided.nextOn(), LocalDate.now(clock)));
        return rules;
    }

    /**
     * The agencies may be on the telephone already, or have talked days before, when it is written
     * down that they have to; its own time is not less than none.
     */
    private static Instant stopsAt(StrategyDiscussion discussion, Meeting meeting) {
        return meeting.startsAt().isBefore(discussion.neededAt())
                ? discussion.neededAt()
                : meeting.startsAt();
    }

    private void keep(StrategyDiscussionId id, Decided decided, int version, Actor by) {
        var threshold = Objects.requireNonNull(decided.threshold());
        var section47 = threshold == StrategyDiscussion.Threshold.MET ? decided.section47() : null;
        var updated =
                jdbc.sql(
                                """
                                update childprotection.strategy_discussion
                                   set threshold = :threshold, evidence = :evidence, section47 = :section47,
                                       immediate_safety = :safety, next_on = cast(:next as date), decided_by = :by,
                                       decided_at = :at, version = version + 1
                                 where id = :id and version = :version and threshold is null
                                """)
                        .param("threshold", threshold.name())
                        .param("evidence", decided.evidence())
                        .param("section47", section47 == null ? null : section47.name())
                        .param("safety", decided.immediateSafety())
                        .param("next", decided.nextOn())
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Decided by somebody else since");
        }
    }

    private void keep(StrategyDiscussionId id, StrategyDiscussion.Child child, Medical medical) {
        jdbc.sql(
                        """
                        update childprotection.strategy_child set medical = :medical, medical_why = :why
                         where discussion_id = :id and child_id = :child
                        """)
                .param("medical", Objects.requireNonNull(medical.medical()).name())
                .param("why", medical.why())
                .param("id", id.value())
                .param("child", child.id())
                .update();
    }
}
