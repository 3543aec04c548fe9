package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Sitting;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Who is to be asked to a group’s meeting on a day: whoever sits in it then. */
@Component
class Members implements Sitting {

    private final Groups groups;
    private final Agencies agencies;

    Members(Groups groups, Agencies agencies) {
        this.groups = groups;
        this.agencies = agencies;
    }

    /**
     * @param deputies whether each deputy is asked beside their member
     */
    List<Invitation.OfMember> of(Group group, GroupQuorum quorum, LocalDate on, boolean deputies) {
        var asked = new ArrayList<Invitation.OfMember>();
        for (var seat : groups.seats(group.id(), on)) {
            if (seat.holder() != null) {
                asked.add(invitation(seat, seat.holder(), quorum));
            }
            if (deputies && seat.deputy() != null) {
                asked.add(invitation(seat, seat.deputy(), quorum));
            }
        }
        return asked;
    }

    /**
     * Whoever chairs it that day, or vice-chairs it where nobody does; empty where neither does.
     */
    Optional<Holder> chair(GroupId group, LocalDate on) {
        return groups.seats(group, on).stream()
                .filter(seat -> seat.capacity().leads() && seat.holder() != null)
                .min(Comparator.comparing(Seat::capacity))
                .map(Seat::holder);
    }

    @Override
    public Set<UUID> noLonger(Meeting meeting) {
        if (!meeting.subject().kind().equals(CallGroupMeeting.SUBJECT)) {
            return Set.of();
        }
        var sitting =
                groups.seats(
                        new GroupId(meeting.subject().id()), InWords.dayOf(meeting.startsAt()));
        return meeting.attendees().stream()
                .filter(asked -> asked.member() != null)
                .filter(asked -> sitting.stream().noneMatch(seat -> sits(asked, seat)))
                .map(Attendee::id)
                .collect(Collectors.toSet());
    }

    private static boolean sits(Attendee asked, Seat seat) {
        var member = Objects.requireNonNull(asked.member());
        var holder = member.deputy() ? seat.deputy() : seat.holder();
        return member.seat().equals(seat.id().value())
                && holder != null
                && holder.name().equals(asked.name());
    }

    private Invitation.OfMember invitation(Seat seat, Holder holder, GroupQuorum quorum) {
        return new Invitation.OfMember(
                seat.id().value(),
                seat.title(),
                seat.agency(),
                discipline(seat, quorum),
                holder.account(),
                holder.name(),
                holder.deputy());
    }

    private @Nullable Discipline discipline(Seat seat, GroupQuorum quorum) {
        if (seat.agency() == null
                || seat.capacity() == Capacity.ADVISER
                || seat.capacity() == Capacity.IN_ATTENDANCE) {
            return null;
        }
        return GroupMeetingKinds.discipline(
                agencies.require(seat.agency()).details().kind(), quorum);
    }

    /**
     * Where the membership of the day differs from who was asked.
     *
     * @param before who was asked; absent where nobody was
     * @param now who sits there on the day; absent where the seat is vacant or no more
     */
    record Difference(@Nullable Attendee before, Invitation.@Nullable OfMember now) {

        String inWords() {
            if (before == null) {
                return Objects.requireNonNull(now).title()
                        + ": "
                        + now.name()
                        + " is not asked yet";
            }
            return now == null
                    ? before.who() + " no longer sits in the group on that day"
                    : now.title()
                            + ": "
                            + now.name()
                            + " sits there on that day, not "
                            + before.name();
        }
    }

    /**
     * Who is to be asked to a meeting that was called already, with the deputies where these were
     * asked; nobody where the group has no terms of reference.
     */
    List<Invitation.OfMember> of(Meeting meeting, Group group, LocalDate on) {
        var deputies =
                meeting.attendees().stream()
                        .anyMatch(asked -> asked.member() != null && asked.member().deputy());
        return group.terms() == null ? List.of() : of(group, group.terms().quorum(), on, deputies);
    }

    /** None where the meeting asks whoever sits in the group, or it has no terms of reference. */
    List<Difference> differences(Meeting meeting, Group group, LocalDate on) {
        if (group.terms() == null) {
            return List.of();
        }
        var now = of(meeting, group, on);
        var differences = new ArrayList<Difference>();
        for (var member : now) {
            var before =
                    meeting.attendees().stream()
                            .filter(asked -> sits(asked, member))
                            .findFirst()
                            .orElse(null);
            if (before == null || !member.name().equals(before.name())) {
                differences.add(new Difference(before, member));
            }
        }
        for (var asked : meeting.attendees()) {
            if (asked.member() != null && now.stream().noneMatch(member -> sits(asked, member))) {
                differences.add(new Difference(asked, null));
            }
        }
        return differences;
    }

    private static boolean sits(Attendee asked, Invitation.OfMember member) {
        return asked.member() != null
                && asked.member().seat().equals(member.seat())
                && asked.member().deputy() == member.deputy();
    }
}
