package org.lineofsight.pathway.childprotection.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A conference as the case's people and its chair see it.
 *
 * @param chairs whether the reader chairs it
 */
public record ConferencePage(
        Case found, Conference conference, Meeting meeting, LocalDate dueOn, boolean chairs) {

    public boolean toHold() {
        return conference.outcome() == null && meeting.status() == MeetingStatus.CALLED;
    }

    /** The meeting was cancelled, and nothing is decided. */
    public boolean toCallAnew() {
        return conference.outcome() == null && meeting.status() == MeetingStatus.CANCELLED;
    }

    public boolean toDecide() {
        return conference.outcome() == null && meeting.status() == MeetingStatus.HELD;
    }

    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Chair", conference.chair()));
        rows.add(SummaryRow.of("Meeting", meeting.when()));
        if (conference.otherAuthority() != null) {
            rows.add(SummaryRow.of("They come from", conference.otherAuthority()));
        }
        rows.add(SummaryRow.of("To be held by", InWords.date(dueOn)));
        return rows;
    }

    public List<SummaryRow> outcome() {
        var outcome = conference.outcome();
        if (outcome == null) {
            return List.of();
        }
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Held", InWords.date(outcome.heldOn())));
        if (outcome.lateBecause() != null) {
            rows.add(SummaryRow.of("Late, because", outcome.lateBecause()));
        }
        for (var child : conference.children()) {
            rows.add(SummaryRow.of(child.name(), child.decided()));
            rows.add(SummaryRow.of("Why, for " + child.name(), child.why()));
            rows.add(SummaryRow.of("What " + child.name() + " said or showed", child.childsView()));
        }
        rows.add(SummaryRow.of("Strengths and risks", outcome.strengthsAndRisks()));
        rows.add(SummaryRow.of("Parents or carers", outcome.parentsView()));
        rows.add(
                SummaryRow.of(
                        "Decided",
                        InWords.moment(outcome.decidedAt()) + ", " + outcome.decidedBy()));
        return rows;
    }
}
