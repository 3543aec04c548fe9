package org.lineofsight.pathway.childprotection.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A case as its social worker, the managers and the chairs of its conferences see it.
 *
 * @param panels what other slices have on it
 * @param works whether the reader works on the case, and does not only chair
 * @param plan the plan that runs, and since when; absent where there is none
 */
public record CasePage(
        Case found,
        List<Clock> clocks,
        List<Discussion> discussions,
        List<CasePanel> panels,
        boolean manager,
        boolean works,
        @Nullable String plan,
        LocalDate today) {

    /** One running clock of the case. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    /**
     * A strategy discussion in a line.
     *
     * @param threshold "MET" or "NOT_MET"; absent until it is decided
     */
    public record Discussion(
            UUID id, Instant neededAt, boolean atOnce, @Nullable String threshold) {

        public String stands() {
            if (threshold == null) {
                return "To be held and decided";
            }
            return threshold.equals("MET") ? "Section 47 threshold met" : "Threshold not met";
        }
    }

    public List<SummaryRow> facts() {
        var closed = found.closed();
        if (closed != null) {
            return List.of(
                    SummaryRow.of(
                            "Closed", InWords.date(closed.on()) + ", " + closed.reason().label()),
                    SummaryRow.of("Because", closed.because()),
                    SummaryRow.of("Closed by", closed.by()));
        }
        return List.of(
                SummaryRow.of(
                        "Social worker",
                        found.worker() == null ? "Not allocated yet" : found.worker()),
                SummaryRow.of("Plan", plan == null ? "None" : plan));
    }

    /** What is due first; empty where no clock runs. */
    public Optional<Clock> next() {
        return clocks.stream().min(Comparator.comparing(clock -> clock.left().dueAt()));
    }

    /** Panels that have something in them. */
    public List<CasePanel> filled() {
        return panels.stream().filter(panel -> !panel.lines().isEmpty()).toList();
    }

    /** What there is nothing of yet: a line each, so that what there is stands close together. */
    public List<SummaryRow> nothingYet() {
        return panels.stream()
                .filter(panel -> panel.lines().isEmpty())
                .map(panel ->
                        SummaryRow.of(
                                panel.heading(),
                                panel.empty(),
                                works && found.closed() == null
                                        ? panel.links().toArray(Link[]::new)
                                        : new Link[0]))
                .toList();
    }

    /** Who told the front door: their agency is often already in what they call themselves. */
    public String toldBy() {
        return found.referrer().endsWith(found.sourceAgency())
                ? found.referrer()
                : found.referrer() + ", " + found.sourceAgency();
    }

    /** A strategy discussion that is not decided yet. */
    public boolean waitsForDiscussion() {
        return discussions.stream().anyMatch(each -> each.threshold() == null);
    }

    /** It was handed over to be assessed, and nobody has begun. */
    public boolean waitsForAssessment() {
        return found.beganAs() == Destination.ASSESSMENT
                && panels.stream()
                        .filter(panel -> panel.id().equals("assessments"))
                        .allMatch(panel -> panel.lines().isEmpty());
    }
}
