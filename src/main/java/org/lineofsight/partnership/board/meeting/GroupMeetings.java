package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Which meetings the groups have held and will hold, as far as the reader may know of them. */
@Component
public class GroupMeetings {

    private final Groups groups;
    private final Meetings meetings;

    GroupMeetings(Groups groups, Meetings meetings) {
        this.groups = groups;
        this.meetings = meetings;
    }

    /** The earliest first. */
    public List<Meeting> of(GroupId group) {
        return meetings.of(CallGroupMeeting.subject(group));
    }

    /** Those that were held between the two days, the earliest first. */
    public List<Meeting> held(GroupId group, LocalDate from, LocalDate to) {
        return of(group).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.HELD)
                .filter(meeting -> !InWords.dayOf(meeting.startsAt()).isBefore(from))
                .filter(meeting -> !InWords.dayOf(meeting.startsAt()).isAfter(to))
                .toList();
    }

    /** Of every group there has been, the earliest first. */
    List<Meeting> all() {
        return groups.ever().stream()
                .flatMap(group -> of(group.id()).stream())
                .sorted(Comparator.comparing(Meeting::startsAt))
                .toList();
    }

    /**
     * By when a group means to meet again, from its last or next meeting and its terms of
     * reference; empty where these leave it to the work, or it has never met.
     */
    static Optional<LocalDate> dueAgain(Group group, List<Meeting> meetings) {
        var terms = group.terms();
        if (terms == null) {
            return Optional.empty();
        }
        var last =
                meetings.stream()
                        .filter(meeting -> meeting.subject().id().equals(group.id().value()))
                        .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                        .map(meeting -> InWords.dayOf(meeting.startsAt()))
                        .max(Comparator.naturalOrder());
        return last.flatMap(day -> terms.meets().period().map(day::plus));
    }

    /** Those groups that should have a next meeting in the diary and have none. */
    static List<MeetingsPage.Due> due(List<Group> groups, List<Meeting> meetings, LocalDate today) {
        var due = new ArrayList<MeetingsPage.Due>();
        for (var group : groups) {
            var toCome =
                    meetings.stream()
                            .filter(meeting -> meeting.subject().id().equals(group.id().value()))
                            .anyMatch(meeting ->
                                    meeting.status() == MeetingStatus.CALLED
                                            && !InWords.dayOf(meeting.startsAt()).isBefore(today));
            if (!toCome) {
                dueAgain(group, meetings).ifPresent(by -> due.add(new MeetingsPage.Due(group, by)));
            }
        }
        due.sort(Comparator.comparing(MeetingsPage.Due::by));
        return due;
    }
}
