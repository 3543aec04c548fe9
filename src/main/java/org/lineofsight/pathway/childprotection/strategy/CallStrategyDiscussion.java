package org.lineofsight.pathway.childprotection.strategy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.NewMeeting;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionMeetings;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
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
    private final WhoAnswers whoAnswers;
    private final Meetings meetings;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallStrategyDiscussion(
            Cases cases,
            Strategies strategies,
            WhoAnswers whoAnswers,
            Meetings meetings,
            Clocks clocks,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.strategies = strategies;
        this.whoAnswers = whoAnswers;
        this.meetings = meetings;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A discussion to be called.
     *
     * @param children of the case
     * @param agencies who is asked, beside children's social care, which calls
     */
    public record Call(
            String trigger,
            boolean atOnce,
            List<UUID> children,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String joining,
            List<AgencyId> agencies) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Call[***]";
        }
    }

    public StrategyDiscussionId call(CaseId caseId, Call call, Actor by) {
        var found = cases.require(caseId);
        StrategyRules.noneIsWaitingToBeHeld(strategies.anyWaiting(caseId));
        StrategyRules.itSaysWhatMadeItNecessary(call.trigger());
        var about =
                found.children().stream()
                        .filter(child -> call.children().contains(child.id()))
                        .toList();
        StrategyRules.atLeastOneChildIsChosen(about);
        var id = keep(caseId, call, about, by);
        var meeting =
                meetings.call(
                        new NewMeeting(
                                ChildProtectionMeetings.STRATEGY_DISCUSSION,
                                Subject.of(StrategyDiscussion.KIND, id),
                                caseId.value(),
                                "/child-protection/strategy-discussions/" + id,
                                about.stream()
                                        .map(CaseChild::name)
                                        .collect(Collectors.joining(", ")),
                                call.startsAt(),
                                call.endsAt(),
                                call.place(),
                                call.joining(),
                                by.accountId(),
                                by.name(),
                                invitations(call, found.workerAccount(), found.worker(), by)),
                        by);
        jdbc.sql(
                        "update childprotection.strategy_discussion set meeting_id = :meeting where id = :id")
                .param("meeting", meeting.value())
                .param("id", id.value())
                .update();
        var discussion = strategies.require(id);
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

    /** Who calls is there for social care; the case's social worker is asked too. */
    private List<Invitation> invitations(
            Call call, @Nullable UUID workerAccount, @Nullable String worker, Actor by) {
        var own = new AgencyId(by.requireAgency());
        var invitations = new ArrayList<Invitation>();
        invitations.add(new Invitation.OfPerson(own, by.accountId(), by.name()));
        if (workerAccount != null && worker != null && !workerAccount.equals(by.accountId())) {
            invitations.add(new Invitation.OfPerson(own, workerAccount, worker));
        }
        for (var agency : call.agencies()) {
            if (!agency.equals(own)) {
                invitations.add(new Invitation.OfAgency(agency, whoAnswers.roleFor(agency)));
            }
        }
        return invitations;
    }
}
