package org.lineofsight.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendance.TookPart;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.meeting.AgendaItem.Outcome;
import org.lineofsight.partnership.board.meeting.CallGroupMeeting;
import org.lineofsight.partnership.board.meeting.ChangeAgenda;
import org.lineofsight.partnership.board.meeting.ForwardPlan;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/**
 * The children's board of Larkshire meets every six weeks: five meetings that were held, one of
 * them without health, so not quorate; one that is called; and what is planned after it.
 */
@Component
class DemoGroupMeetings {

    /** A past meeting: how long ago in days, its theme, and what was decided of it. */
    private record Past(int daysAgo, String theme, Outcome outcome, String decision) {}

    private static final List<Past> PAST =
            List.of(
                    new Past(
                            225,
                            "Neglect strategy",
                            Outcome.DECIDED,
                            "Adopted. Each agency names a lead for the screening tool within a month."),
                    new Past(
                            183,
                            "Budget and forecast",
                            Outcome.DEFERRED,
                            "Not decided: the integrated care board was not there."),
                    new Past(
                            141,
                            "Budget and forecast",
                            Outcome.DECIDED,
                            "The contributions stay as they are; two audits are paid from reserves."),
                    new Past(
                            99,
                            "Attendance at conferences",
                            Outcome.DECIDED,
                            "Schools are asked for a report where nobody can come in the holidays."),
                    new Past(
                            57,
                            "Exploitation: what the audit found",
                            Outcome.NOTED,
                            "The audit is noted; the action plan comes to the next meeting."));

    /** Without health the board cannot decide. */
    private static final int WITHOUT_HEALTH = 183;

    /** So many days ago the headteacher came for the last time. */
    private static final int FALLING_AWAY = 100;

    private final Groups groups;
    private final CallGroupMeeting callGroupMeeting;
    private final ChangeAgenda changeAgenda;
    private final ForwardPlan forwardPlan;
    private final RecordAttendance recordAttendance;
    private final Meetings meetings;
    private final Scenes scenes;

    DemoGroupMeetings(
            Groups groups,
            CallGroupMeeting callGroupMeeting,
            ChangeAgenda changeAgenda,
            ForwardPlan forwardPlan,
            RecordAttendance recordAttendance,
            Meetings meetings,
            Scenes scenes) {
        this.groups = groups;
        this.callGroupMeeting = callGroupMeeting;
        this.changeAgenda = changeAgenda;
        this.forwardPlan = forwardPlan;
        this.recordAttendance = recordAttendance;
        this.meetings = meetings;
        this.scenes = scenes;
    }

    void meet(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var today = InWords.dayOf(now);
        var board =
                scenes.at(
                        now,
                        officer,
                        () ->
                                groups.all(today).stream()
                                        .filter(group -> group.kind() == GroupKind.BOARD)
                                        .filter(group -> group.strand() == Strand.CHILDREN)
                                        .findFirst()
                                        .orElseThrow());
        for (var past : PAST) {
            hold(board, past, today.minusDays(past.daysAgo()), officer);
        }
        scenes.run(
                now,
                officer,
                () -> {
                    call(
                            board,
                            today.plusDays(13),
                            "Section 11: what the agencies told us",
                            officer);
                    forwardPlan.plan(
                            board.id(), today.plusDays(55), "Right help, right time", officer);
                    forwardPlan.plan(board.id(), today.plusDays(97), "Next year’s plan", officer);
                });
    }

    private void hold(Group board, Past past, LocalDate day, Actor officer) {
        var id =
                scenes.at(
                        at(day.minusDays(21), 10), officer, () -> call(board, day, null, officer));
        var item =
                scenes.at(
                        at(day.minusDays(21), 10),
                        officer,
                        () -> changeAgenda.add(id, past.theme(), null, officer));
        scenes.run(
                at(day, 17),
                officer,
                () -> {
                    var meeting = meetings.require(id);
                    var came = new HashMap<UUID, Attendance>();
                    for (var asked : meeting.attendees()) {
                        came.put(asked.id(), attendance(asked, past.daysAgo()));
                    }
                    recordAttendance.record(id, came, meeting.version(), officer);
                    changeAgenda.decide(id, item, past.outcome(), past.decision(), 0, officer);
                });
    }

    private MeetingId call(Group board, LocalDate day, @Nullable String theme, Actor officer) {
        return callGroupMeeting.call(
                board.id(),
                at(day, 14),
                at(day, 16),
                "County hall, committee room",
                "By video: the link is in your calendar",
                false,
                theme,
                null,
                officer);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(TimeConfiguration.LONDON).toInstant();
    }

    /** Most come; from the schools nobody does any more. */
    private static Attendance attendance(Attendee asked, int daysAgo) {
        if (asked.discipline() == Discipline.HEALTH && daysAgo == WITHOUT_HEALTH) {
            return new Attendance(TookPart.ABSENT, null, false, true, false, "Winter pressures");
        }
        if (asked.discipline() == Discipline.POLICE && daysAgo > 150) {
            return new Attendance(TookPart.BY_VIDEO, null, true, true, false, null);
        }
        var school = asked.member() != null && asked.member().title().startsWith("Headteacher");
        var absent =
                school
                        ? daysAgo < FALLING_AWAY
                        : asked.discipline() == null && (asked.place() + daysAgo / 42) % 4 == 0;
        return new Attendance(
                absent ? TookPart.ABSENT : TookPart.IN_PERSON, null, false, true, false, null);
    }
}
