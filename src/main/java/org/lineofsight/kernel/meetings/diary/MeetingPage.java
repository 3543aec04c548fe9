package org.lineofsight.kernel.meetings.diary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A meeting as one of its readers sees it.
 *
 * @param own what this reader was asked as; absent for the chair and the case's people who were not
 * @param begun whether its time has come
 */
public record MeetingPage(Meeting meeting, @Nullable Attendee own, boolean begun) {

    public List<SummaryRow> facts() {
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("When", meeting.when()));
        facts.add(
                SummaryRow.of(
                        "Where", meeting.place() == null ? "By video only" : meeting.place()));
        if (meeting.joining() != null) {
            facts.add(SummaryRow.of("To join from elsewhere", meeting.joining()));
        }
        facts.add(SummaryRow.of("Chair", meeting.chair()));
        facts.add(SummaryRow.of("Stands", meeting.status().label()));
        return facts;
    }

    public boolean toCome() {
        return meeting.status() == MeetingStatus.CALLED && !begun;
    }

    public boolean toRecord() {
        return meeting.status() == MeetingStatus.CALLED && begun;
    }

    /** They can be written while the meeting goes on. */
    public boolean minutesToWrite() {
        return meeting.runs() && begun && meeting.status() != MeetingStatus.CANCELLED;
    }

    public Quoracy quoracy() {
        return meeting.quoracy();
    }

    /** The forecast, or the finding, in a sentence. */
    public String quoracyInWords() {
        var held = meeting.status() == MeetingStatus.HELD;
        var missing = String.join(", ", quoracy().missing());
        var open = String.join(", ", quoracy().open());
        return switch (quoracy().verdict()) {
            case QUORATE -> held ? "This meeting was quorate." : "This meeting will be quorate.";
            case NOT_QUORATE ->
                    held
                            ? "This meeting was not quorate. Missing: " + missing + "."
                            : "This meeting will not be quorate. Missing: " + missing + ".";
            case NOT_KNOWN ->
                    held
                            ? "It cannot be told whether this meeting was quorate. Not recorded: "
                                    + open
                                    + "."
                            : "It cannot be told yet whether this meeting will be quorate. Waiting for: "
                                    + open
                                    + ".";
        };
    }
}
