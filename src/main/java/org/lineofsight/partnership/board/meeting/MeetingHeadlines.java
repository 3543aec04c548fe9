package org.lineofsight.partnership.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** Which groups have stopped meeting, how many meetings were not quorate, what was decided. */
@Component
class MeetingHeadlines implements HeadlineSource, WheelSource {

    private static final Set<Role> READERS =
            Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);
    private static final String LIST = "/partnership/meetings";

    private final Groups groups;
    private final GroupMeetings groupMeetings;
    private final MeetingGaps gaps;
    private final Agendas agendas;
    private final ForwardPlan forwardPlan;
    private final Clock clock;

    MeetingHeadlines(
            Groups groups,
            GroupMeetings groupMeetings,
            MeetingGaps gaps,
            Agendas agendas,
            ForwardPlan forwardPlan,
            Clock clock) {
        this.groups = groups;
        this.groupMeetings = groupMeetings;
        this.gaps = gaps;
        this.agendas = agendas;
        this.forwardPlan = forwardPlan;
        this.clock = clock;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        var year = ReportingYear.on(LocalDate.now(clock));
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        gaps.notMet().size(),
                        "group has not met as often as its terms of reference say",
                        "groups have not met as often as their terms of reference say",
                        LIST + "/not-met"),
                Headline.of(
                        Headline.Kind.AT_RISK,
                        gaps.notQuorate().size(),
                        "of this year’s meetings was not quorate",
                        "of this year’s meetings were not quorate",
                        LIST + "/not-quorate"),
                Headline.of(
                        Headline.Kind.DECIDED,
                        agendas.decided(year.firstDay(), year.lastDay()).size(),
                        "decision of a board or group",
                        "decisions of boards and groups",
                        "/partnership/decisions"));
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        var entries = new ArrayList<WheelEntry>();
        groupMeetings.all().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .filter(meeting -> within(InWords.dayOf(meeting.startsAt()), from, to))
                .map(MeetingHeadlines::entry)
                .forEach(entries::add);
        forwardPlan.open().stream()
                .filter(planned -> within(planned.on(), from, to))
                .map(planned ->
                        new WheelEntry(
                                        planned.on(),
                                        groups.require(planned.group()).name()
                                                + " means to meet"
                                                + (planned.theme() == null
                                                        ? ""
                                                        : ": " + planned.theme()),
                                        LIST + "?group=" + planned.group(),
                                        "The forward plan")
                                .done(false))
                .forEach(entries::add);
        return entries;
    }

    /** Of one whose day has gone by, and of which nobody has recorded who came, it is not known. */
    private static WheelEntry entry(Meeting meeting) {
        var entry =
                new WheelEntry(
                        InWords.dayOf(meeting.startsAt()),
                        meeting.about() + " meets",
                        LIST + "/" + meeting.id(),
                        "The group’s terms of reference");
        return meeting.status() == MeetingStatus.HELD ? entry.done(true) : entry;
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
