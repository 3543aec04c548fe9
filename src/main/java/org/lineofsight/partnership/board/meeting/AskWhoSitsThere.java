package org.lineofsight.partnership.board.meeting;

import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.invitation.InviteMore;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;

/**
 * A member has left since a meeting was called, or it was moved to a day on which somebody else
 * sits there: asks whoever does, and lets the others go.
 */
@UseCase
public class AskWhoSitsThere {

    private final Meetings meetings;
    private final Groups groups;
    private final Members members;
    private final InviteMore inviteMore;

    AskWhoSitsThere(Meetings meetings, Groups groups, Members members, InviteMore inviteMore) {
        this.meetings = meetings;
        this.groups = groups;
        this.members = members;
        this.inviteMore = inviteMore;
    }

    public void ask(MeetingId id, Actor by) {
        for (var difference : differences(meetings.requireToRun(id))) {
            var before = difference.before();
            if (difference.now() != null) {
                inviteMore.member(id, before == null ? null : before.id(), difference.now(), by);
            } else if (before != null) {
                inviteMore.memberLeft(id, before.id());
            }
        }
    }

    /** In words, for whoever runs the meeting; none for others, and once it was held. */
    public List<String> changes(Meeting meeting) {
        return meeting.runs()
                ? differences(meeting).stream().map(Members.Difference::inWords).toList()
                : List.of();
    }

    private List<Members.Difference> differences(Meeting meeting) {
        if (meeting.status() != MeetingStatus.CALLED) {
            return List.of();
        }
        var on = InWords.dayOf(meeting.startsAt());
        var group = groups.require(new GroupId(meeting.subject().id()), on);
        return group.terms() == null
                ? List.of()
                : members.differences(meeting, group, group.terms().quorum(), on);
    }
}
