package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.invitation.InviteMore;
import org.lineofsight.partnership.board.Group;
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
        var meeting = meetings.requireToRun(id);
        var differences = differences(meeting);
        if (!differences.isEmpty()) {
            var on = InWords.dayOf(meeting.startsAt());
            inviteMore.members(
                    id,
                    differences.stream()
                            .map(Members.Difference::before)
                            .filter(Objects::nonNull)
                            .map(Attendee::id)
                            .toList(),
                    members.of(meeting, group(meeting, on), on),
                    by);
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
        return members.differences(meeting, group(meeting, on), on);
    }

    private Group group(Meeting meeting, LocalDate on) {
        return groups.require(new GroupId(meeting.subject().id()), on);
    }
}
