package org.lineofsight.partnership.board.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.NewMeeting;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;

/**
 * Calls a group together: everybody who sits in it on the day is asked, by their seat. The office
 * runs the meeting with its chair; the scrutineer and the executive partners read it.
 */
@UseCase
public class CallGroupMeeting {

    static final String SUBJECT = "group";

    private static final List<String> FIRST =
            List.of(
                    "Welcome, apologies and conflicts of interest",
                    "Minutes of the last meeting, and what became of its actions");

    private final Groups groups;
    private final Members members;
    private final Meetings meetings;
    private final Agendas agendas;
    private final ForwardPlan forwardPlan;
    private final Involvements involvements;

    CallGroupMeeting(
            Groups groups,
            Members members,
            Meetings meetings,
            Agendas agendas,
            ForwardPlan forwardPlan,
            Involvements involvements) {
        this.groups = groups;
        this.members = members;
        this.meetings = meetings;
        this.agendas = agendas;
        this.forwardPlan = forwardPlan;
        this.involvements = involvements;
    }

    /**
     * @param place absent where it is held by video only
     * @param joining how to join from elsewhere; absent where one has to be there
     * @param deputies whether each deputy is asked beside their member
     * @param theme what it is mostly about; absent where it has none
     * @param planned its entry in the forward plan; absent where it has none
     * @throws org.lineofsight.platform.rules.RuleBroken where the group has no terms of reference,
     *     does not stand that day, or a seat that its quorum needs is vacant
     */
    public MeetingId call(
            GroupId id,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String joining,
            boolean deputies,
            @Nullable String theme,
            @Nullable UUID planned,
            Actor by) {
        var on = InWords.dayOf(startsAt);
        var group = groups.require(id, on);
        var quorum = GroupMeetingRules.itsTermsSayWhatMakesItQuorate(group).quorum();
        GroupMeetingRules.itStandsOnTheDay(group, on);
        var asked = members.of(group, quorum, on, deputies);
        GroupMeetingRules.somebodySitsInIt(asked.size());
        var chair = members.chair(id, on);
        var meeting =
                meetings.call(
                        new NewMeeting(
                                GroupMeetingKinds.of(quorum),
                                subject(id),
                                Governance.OFFICE.value(),
                                "/partnership/meetings/" + NewMeeting.ITSELF,
                                group.name(),
                                startsAt,
                                endsAt,
                                place,
                                joining,
                                chair.map(holder -> holder.account()).orElse(by.accountId()),
                                chair.map(holder -> holder.name()).orElse(by.name()),
                                List.<Invitation>copyOf(asked)),
                        by);
        involvements.begin(meeting, Role.SCRUTINEER, null, "scrutiny");
        involvements.begin(meeting, Role.EXECUTIVE_PARTNER, null, "a safeguarding partner");
        FIRST.forEach(title -> agendas.add(meeting, id, title, null, null, null, by));
        if (theme != null) {
            agendas.add(meeting, id, theme, null, null, null, by);
        }
        if (planned != null) {
            forwardPlan.called(planned, meeting);
        }
        return meeting;
    }

    /** For the kernel: what the meeting is held for. */
    static Subject subject(GroupId group) {
        return new Subject(SUBJECT, group.value());
    }
}
