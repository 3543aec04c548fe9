package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lineofsight.assurance.policies.ConsideringGroups;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** The boards and groups here, for the register of policies. */
@Component
class GroupsThatConsider implements ConsideringGroups {

    private final Groups groups;
    private final GroupMeetings groupMeetings;

    GroupsThatConsider(Groups groups, GroupMeetings groupMeetings) {
        this.groups = groups;
        this.groupMeetings = groupMeetings;
    }

    @Override
    public List<String> on(LocalDate day) {
        return groups.all(day).stream().map(Group::name).toList();
    }

    @Override
    public Optional<String> meeting(String group, LocalDate day) {
        return groups.all(day).stream()
                .filter(each -> each.name().equals(group))
                .flatMap(each -> groupMeetings.of(each.id()).stream())
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> InWords.dayOf(meeting.startsAt()).equals(day))
                .map(meeting -> "/partnership/meetings/" + meeting.id())
                .findFirst();
    }
}
