package org.lineofsight.pathway.childprotection.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Every meeting of a case on its page, the latest first, each with its minutes. */
@Component
class MeetingsBeside implements BesideTheCase {

    private final Meetings meetings;
    private final Clocks clocks;

    MeetingsBeside(Meetings meetings, Clocks clocks) {
        this.meetings = meetings;
        this.clocks = clocks;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        var minutes =
                clocks.clocksOfRecord(found.id().value()).stream()
                        .filter(clock ->
                                clock.rule().code().equals(MeetingTimescales.MINUTES.code()))
                        .collect(
                                Collectors.toMap(
                                        clock -> clock.subject().id(), Function.identity()));
        return new CasePanel(
                "meetings",
                "Meetings and their minutes",
                meetings.ofRecord(found.id().value()).stream()
                        .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                        .map(meeting -> line(meeting, minutes.get(meeting.id().value())))
                        .toList(),
                "None was called",
                List.of());
    }

    private CasePanel.Line line(Meeting meeting, @Nullable CaseClock minutes) {
        return new CasePanel.Line(
                meeting.minutes() == null ? meeting.address() : meeting.address() + "/minutes",
                (meeting.minutes() == null ? "" : "Minutes: ") + meeting.title(),
                meeting.when(),
                stands(meeting),
                minutes == null ? null : clocks.timeLeft(minutes));
    }

    private static String stands(Meeting meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            return meeting.status().label();
        }
        return meeting.minutes() == null ? "Held, minutes to be sent" : "Held";
    }
}
