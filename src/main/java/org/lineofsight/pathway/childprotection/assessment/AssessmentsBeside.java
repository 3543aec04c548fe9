package org.lineofsight.pathway.childprotection.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** The assessments on the page of a case. */
@Component
class AssessmentsBeside implements BesideTheCase {

    private final Assessments assessments;
    private final Clocks clocks;

    AssessmentsBeside(Assessments assessments, Clocks clocks) {
        this.assessments = assessments;
        this.clocks = clocks;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        var of = assessments.ofCase(found.id());
        var lines = new ArrayList<CasePanel.Line>();
        for (var each : of) {
            lines.add(
                    new CasePanel.Line(
                            each.address(),
                            "Assessment of " + each.names(),
                            "Begun " + InWords.date(InWords.dayOf(each.beganAt())),
                            each.status().label(),
                            left(each)));
        }
        return new CasePanel(
                "assessments",
                "Assessments",
                lines,
                "None was begun.",
                found.worker() == null
                        ? List.of()
                        : List.of(
                                Link.to(
                                        found.address() + "/assessments/new",
                                        of.isEmpty()
                                                ? "Begin the assessment"
                                                : "Begin another assessment")));
    }

    /** The one that runs out first. */
    private @Nullable TimeLeft left(Assessment assessment) {
        return clocks.clocksOf(assessment.subject()).stream()
                .filter(each ->
                        !each.rule()
                                .code()
                                .equals(ChildProtectionTimescales.ASSESSMENT_CHECKPOINT.code()))
                .findFirst()
                .map(clocks::timeLeft)
                .orElse(null);
    }
}
