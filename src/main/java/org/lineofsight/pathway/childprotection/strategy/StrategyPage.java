package org.lineofsight.pathway.childprotection.strategy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A strategy discussion as the case's people see it.
 *
 * @param left absent where its clock never ran
 * @param works whether the reader works on the case, and does not only chair
 */
public record StrategyPage(
        Case found,
        StrategyDiscussion discussion,
        Meeting meeting,
        @Nullable TimeLeft left,
        boolean works) {

    private StrategyStatus status() {
        return StrategyStatus.of(discussion, meeting);
    }

    public boolean toHold() {
        return works && status() == StrategyStatus.CALLED;
    }

    /** The meeting was cancelled, and nothing is decided. */
    public boolean toCallAnew() {
        return works && status() == StrategyStatus.CANCELLED;
    }

    public boolean toDecide() {
        return works && status() == StrategyStatus.HELD;
    }

    public List<SummaryRow> decision() {
        var decision = discussion.decision();
        if (decision == null) {
            return List.of();
        }
        var rows = new ArrayList<SummaryRow>();
        rows.add(
                SummaryRow.of(
                        "Section 47 threshold",
                        decision.threshold() == StrategyDiscussion.Threshold.MET
                                ? "Met"
                                : "Not met"));
        rows.add(SummaryRow.of("Evidence", decision.evidence()));
        if (decision.section47() != null) {
            rows.add(SummaryRow.of("Enquiry", decision.section47().label()));
        }
        for (var child : discussion.children()) {
            rows.add(
                    SummaryRow.of(
                            "Medical, " + child.name(),
                            child.medical() == null
                                    ? null
                                    : child.medicalWhy() == null
                                            ? child.medical().label()
                                            : child.medical().label() + ": " + child.medicalWhy()));
        }
        rows.add(SummaryRow.of("Immediate safety", decision.immediateSafety()));
        rows.add(
                SummaryRow.of(
                        "Talk again",
                        decision.nextOn() == null
                                ? "Nothing agreed"
                                : InWords.date(decision.nextOn())));
        rows.add(
                SummaryRow.of(
                        "Decided",
                        InWords.moment(decision.decidedAt()) + ", " + decision.decidedBy()));
        return rows;
    }
}
