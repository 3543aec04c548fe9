package org.lineofsight.partnership.board.meeting;

import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A group's meeting: its agenda and what was decided.
 *
 * @param proposals what is due and not on the agenda yet; empty for those who do not write it
 * @param changes where the membership differs from who was asked
 * @param begun whether its time has come
 */
public record GroupMeetingPage(
        Meeting meeting,
        List<AgendaItem> agenda,
        List<Option> proposals,
        List<String> changes,
        boolean begun) {

    public String address() {
        return "/partnership/meetings/" + meeting.id();
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("When", meeting.when()),
                SummaryRow.of("Where", meeting.place() == null ? "By video only" : meeting.place()),
                SummaryRow.of("Chair", meeting.chair()),
                SummaryRow.of(
                        "Quorum",
                        meeting.status() == MeetingStatus.CANCELLED
                                ? "Cancelled"
                                : meeting.quoracy().verdict().label()));
    }

    /** How many items have an outcome: "2 of 5 items". */
    public String recorded() {
        return "%d of %s"
                .formatted(
                        agenda.stream().filter(item -> item.outcome() != null).count(),
                        InWords.count(agenda.size(), "item"));
    }

    public boolean writes() {
        return meeting.runs() && meeting.status() != MeetingStatus.CANCELLED;
    }
}
