package org.lineofsight.partnership.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** Meetings that should have been held, and those of this year that were not quorate. */
@Component
class MeetingGaps {

    private final Groups groups;
    private final GroupMeetings groupMeetings;
    private final Clock clock;

    MeetingGaps(Groups groups, GroupMeetings groupMeetings, Clock clock) {
        this.groups = groups;
        this.groupMeetings = groupMeetings;
        this.clock = clock;
    }

    /** Groups that have not met as often as their terms of reference say, the longest ago first. */
    List<MeetingsPage.Due> notMet() {
        var today = LocalDate.now(clock);
        return GroupMeetings.due(groups.all(today), groupMeetings.all(), today).stream()
                .filter(due -> due.by().isBefore(today))
                .toList();
    }

    /** The earliest first. */
    List<Meeting> notQuorate() {
        var year = ReportingYear.on(LocalDate.now(clock));
        return groupMeetings.all().stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .filter(meeting -> year.contains(InWords.dayOf(meeting.startsAt())))
                .filter(meeting -> meeting.quoracy().verdict() == Quoracy.Verdict.NOT_QUORATE)
                .toList();
    }
}
