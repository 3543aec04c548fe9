package org.lineofsight.pathway.childprotection.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.pathway.childprotection.voices.Contribution;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TaskRow;

/**
 * A section 47 enquiry as the case's people see it.
 *
 * @param works whether the reader works on the case, and does not only chair
 * @param problem why it could not be sent; absent where nobody tried
 */
public record EnquiryPage(
        Case found,
        Enquiry enquiry,
        @Nullable TimeLeft left,
        @Nullable Explanation explanation,
        List<String> agencies,
        List<Contribution> contributions,
        List<ManagersAnswer> answers,
        boolean manager,
        boolean works,
        @Nullable String problem) {

    public boolean beingWritten() {
        return works && enquiry.status() == WritingStatus.BEING_WRITTEN;
    }

    public boolean withManager() {
        return enquiry.status() == WritingStatus.WITH_MANAGER;
    }

    public boolean toAgree() {
        return manager && withManager();
    }

    public boolean conferenceWaits() {
        return !enquiry.forConference().isEmpty();
    }

    public List<SummaryRow> facts() {
        return List.of(
                SummaryRow.of(
                        "Status", enquiry.concluded() ? "Concluded" : enquiry.status().label()),
                SummaryRow.of("Who makes it", enquiry.kind().label()),
                SummaryRow.of("Strategy discussion", InWords.moment(enquiry.discussedAt())),
                SummaryRow.of(
                        "Social worker", found.worker() == null ? "Not allocated" : found.worker()),
                SummaryRow.of(
                        "For the police",
                        enquiry.kind() == StrategyDiscussion.Section47.SINGLE
                                ? "Not part of it"
                                : enquiry.policeLead()));
    }

    public List<TaskRow> tasks() {
        var tasks = new ArrayList<TaskRow>();
        var here = enquiry.address();
        for (var child : enquiry.children()) {
            tasks.add(
                    task(
                            "Hear " + child.name(),
                            here + "/children/" + child.id(),
                            child.voice().answered()));
        }
        tasks.add(task("What was found", here + "/findings", enquiry.findings() != null));
        for (var child : enquiry.children()) {
            tasks.add(
                    task(
                            "Conclusion for " + child.name(),
                            here + "/children/" + child.id() + "/conclusion",
                            child.outcome() != null));
        }
        return tasks;
    }

    private static TaskRow task(String title, String href, boolean done) {
        return done ? TaskRow.done(title, href) : TaskRow.open(title, href, "To do");
    }

    public List<SummaryRow> rows(Enquiry.Child child) {
        var rows = new ArrayList<>(child.voice().rows(child.name(), child.age()));
        rows.add(
                SummaryRow.of(
                        "Medical, by the strategy discussion",
                        child.medical() == null ? null : child.medical().label()));
        rows.add(
                SummaryRow.of(
                        "Conclusion", child.outcome() == null ? null : child.outcome().label()));
        if (child.why() != null) {
            rows.add(SummaryRow.of("Why", child.why()));
        }
        if (enquiry.concluded() && child.outcome() == Enquiry.Outcome.CONTINUING_RISK) {
            rows.add(SummaryRow.of("Initial conference", conference(child), links(child)));
        }
        return rows;
    }

    private static String conference(Enquiry.Child child) {
        if (child.conferenceHeldOn() != null) {
            return "Held on " + InWords.date(child.conferenceHeldOn());
        }
        var against = child.noConference();
        return against == null
                ? "To be called"
                : "None: "
                        + against.because()
                        + "\n\n"
                        + InWords.moment(against.at())
                        + ", "
                        + against.by();
    }

    private Link[] links(Enquiry.Child child) {
        return manager && child.needsConference()
                ? new Link[] {
                    Link.to(
                            enquiry.address() + "/children/" + child.id() + "/no-conference",
                            "Decide against it",
                            "for " + child.name())
                }
                : new Link[0];
    }
}
