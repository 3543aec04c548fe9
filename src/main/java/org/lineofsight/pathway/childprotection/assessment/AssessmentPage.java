package org.lineofsight.pathway.childprotection.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.voices.Contribution;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TaskRow;

/**
 * An assessment with its clocks.
 *
 * @param works whether the reader works on the case, and does not only chair
 * @param problem why it could not be sent; absent where nobody tried
 */
public record AssessmentPage(
        Case found,
        Assessment assessment,
        List<Clock> clocks,
        List<Assessment.Extension> extensions,
        List<Contribution> contributions,
        List<ManagersAnswer> answers,
        boolean manager,
        boolean works,
        @Nullable String problem) {

    /** A clock of the assessment, running or stopped. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    public boolean beingWritten() {
        return works && assessment.status() == WritingStatus.BEING_WRITTEN;
    }

    public boolean withManager() {
        return assessment.status() == WritingStatus.WITH_MANAGER;
    }

    public boolean toAgree() {
        return manager && withManager();
    }

    public boolean agreed() {
        return assessment.status() == WritingStatus.AGREED;
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of("Status", assessment.status().label()),
                SummaryRow.of("Begun out of", assessment.cause().label()),
                SummaryRow.of(
                        "Referral received",
                        assessment.referredAt() == null
                                ? "No referral of its own: counted from its start"
                                : InWords.moment(assessment.referredAt())),
                SummaryRow.of(
                        "Begun",
                        InWords.date(InWords.dayOf(assessment.beganAt()))
                                + ", "
                                + assessment.begunBy()),
                SummaryRow.of(
                        "Social worker",
                        found.worker() == null ? "Not allocated" : found.worker()));
    }

    public List<TaskRow> tasks() {
        var tasks = new ArrayList<TaskRow>();
        var here = assessment.address();
        for (var child : assessment.children()) {
            tasks.add(
                    task(
                            "Hear " + child.name(),
                            here + "/children/" + child.id(),
                            child.voice().answered()));
        }
        tasks.add(
                task(
                        "Parents’ words, and the analysis",
                        here + "/analysis",
                        assessment.analysis() != null));
        for (var child : assessment.children()) {
            tasks.add(
                    task(
                            "Factors and outcome for " + child.name(),
                            here + "/children/" + child.id() + "/outcome",
                            child.result() != null));
        }
        return tasks;
    }

    private static TaskRow task(String title, String href, boolean done) {
        return done ? TaskRow.done(title, href) : TaskRow.open(title, href, "To do");
    }

    public List<SummaryRow> rows(Assessment.Child child) {
        var rows = new ArrayList<>(child.voice().rows(child.name(), child.age()));
        var result = child.result();
        rows.add(SummaryRow.of("Factors", result == null ? null : result.factorsInWords()));
        rows.add(SummaryRow.of("Outcome", result == null ? null : result.outcome().label()));
        if (result != null) {
            rows.add(SummaryRow.of("Why", result.why()));
        }
        return rows;
    }
}
