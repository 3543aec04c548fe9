package org.lineofsight.pathway.childprotection.strategy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls a strategy discussion about children of a case, and asks the agencies to it. */
@UseCase
public class CallStrategyDiscussion {

    private final Cases cases;
    private final Strategies strategies;
    private final DiscussionMeetings discussionMeetings;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallStrategyDiscussion(
            Cases cases,
            Strategies strategies,
            DiscussionMeetings discussionMeetings,
            Clocks clocks,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.strategies = strategies;
        this.discussionMeetings = discussionMeetings;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A discussion to be called.
     *
     * @param children of the case
     */
    public record Call(
            String trigger, boolean atOnce, List<UUID> children, Appointment appointment) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Call[***]";
        }
    }

    public StrategyDiscussionId call(CaseId caseId, Call call, Actor by) {
        var found = cases.requireOpen(caseId);
        StrategyRules.noneIsWaitingToBeHeld(strategies.anyWaiting(caseId));
        StrategyRules.itSaysWhatMadeItNecessary(call.trigger());
        var about =
                found.children().stream()
                        .filter(child -> call.children().contains(child.id()))
                        .toList();
        StrategyRules.atLeastOneChildIsChosen(about);
        var id = keep(caseId, call, about, by);
        var discussion = strategies.require(id);
        discussionMeetings.call(discussion, found, call.appointment(), by);
        clocks.start(
                discussion.timescale(),
                discussion.subject(),
                found.seenWith(),
                discussion.neededAt());
        AuditTrail.wrote(caseId.value());
        return id;
    }

    private StrategyDiscussionId keep(CaseId caseId, Call call, List<CaseChild> about, Actor by) {
        var id = StrategyDiscussionId.next();
        jdbc.sql(
                        """
                        insert into childprotection.strategy_discussion
                            (id, record_id, version, trigger, at_once, needed_at, called_by)
                        values (:id, :record, 0, :trigger, :atOnce, :at, :by)
                        """)
                .param("id", id.value())
                .param("record", caseId.value())
                .param("trigger", call.trigger())
                .param("atOnce", call.atOnce())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        for (var child : about) {
            jdbc.sql(
                            """
                            insert into childprotection.strategy_child (discussion_id, record_id, child_id)
                            values (:id, :record, :child)
                            """)
                    .param("id", id.value())
                    .param("record", caseId.value())
                    .param("child", child.id())
                    .update();
        }
        return id;
    }
}
