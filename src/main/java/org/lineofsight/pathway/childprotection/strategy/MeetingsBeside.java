package org.lineofsight.pathway.childprotection.strategy;

import java.util.Comparator;
import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Every meeting of a case on its page, the latest first, each with its minutes. */
@Component
class MeetingsBeside implements BesideTheCase {

    private final Meetings meetings;

    MeetingsBeside(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public int place() {
        return 90;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        return new CasePanel(
                "meetings",
                "Meetings and their minutes",
                meetings.ofRecord(found.id().value()).stream()
                        .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                        .map(MeetingsBeside::line)
                        .toList(),
                "None was called.",
                List.of());
    }

    private static CasePanel.Line line(Meeting meeting) {
        return new CasePanel.Line(
                meeting.minutes() == null ? meeting.address() : meeting.address() + "/minutes",
                (meeting.minutes() == null ? "" : "Minutes: ") + meeting.title(),
                meeting.when(),
                stands(meeting),
                null);
    }

    private static String stands(Meeting meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            return meeting.status().label();
        }
        return meeting.minutes() == null ? "Held, no minutes approved yet" : "Held";
    }
}
