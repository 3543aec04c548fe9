package org.lineofsight.pathway.childprotection.strategy;

import java.util.Objects;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/** Asks the agencies again where the meeting was cancelled; the clock of the discussion runs on. */
@UseCase
public class CallDiscussionAnew {

    private final Cases cases;
    private final Strategies strategies;
    private final Meetings meetings;
    private final DiscussionMeetings discussionMeetings;

    CallDiscussionAnew(
            Cases cases,
            Strategies strategies,
            Meetings meetings,
            DiscussionMeetings discussionMeetings) {
        this.cases = cases;
        this.strategies = strategies;
        this.meetings = meetings;
        this.discussionMeetings = discussionMeetings;
    }

    public void call(StrategyDiscussionId id, Appointment appointment, Actor by) {
        var discussion = strategies.require(id);
        StrategyRules.itIsDecidedOnce(discussion);
        StrategyRules.onlyACancelledMeetingIsCalledAnew(
                meetings.require(Objects.requireNonNull(discussion.meeting())));
        discussionMeetings.call(discussion, cases.require(discussion.caseId()), appointment, by);
        AuditTrail.wrote(discussion.caseId().value());
    }
}
