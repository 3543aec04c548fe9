package org.lineofsight.partnership.board.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.meeting.GroupMeetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/**
 * How the groups met in the last twelve months: how often with a quorum, and whose engagement is
 * falling away. A year that has just begun hides nothing.
 */
@Component
class Engagement implements HeadlineSource {

    private final Groups groups;
    private final GroupMeetings meetings;
    private final Clock clock;

    Engagement(Groups groups, GroupMeetings meetings, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.clock = clock;
    }

    LocalDate since() {
        return today().minusYears(1).plusDays(1);
    }

    /** Of those groups that stand today. */
    List<EveryGroupPage.Line> lines() {
        return groups.all(today()).stream().map(this::line).toList();
    }

    private EveryGroupPage.Line line(Group group) {
        var held = meetings.held(group.id(), since(), today());
        return new EveryGroupPage.Line(
                group,
                held.size(),
                count(held, Quoracy.Verdict.QUORATE),
                count(held, Quoracy.Verdict.NOT_QUORATE),
                held.isEmpty()
                        ? List.of()
                        : AttendanceTable.of(
                                        groups.seats(group.id(), since(), today()),
                                        groups.holders(group.id()),
                                        held,
                                        today())
                                .fallingAway());
    }

    private static int count(List<Meeting> held, Quoracy.Verdict verdict) {
        return Math.toIntExact(
                held.stream().filter(each -> each.quoracy().verdict() == verdict).count());
    }

    @Override
    public List<Headline> of(Actor actor) {
        return actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER)
                ? List.of(
                        Headline.of(
                                Headline.Kind.AT_RISK,
                                lines().stream().mapToInt(line -> line.fallingAway().size()).sum(),
                                "member has missed the last two meetings of their group or more",
                                "members have missed the last two meetings of their group or more",
                                "/partnership/attendance/falling-away"))
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
