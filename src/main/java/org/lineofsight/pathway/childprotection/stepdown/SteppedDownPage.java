package org.lineofsight.pathway.childprotection.stepdown;

import java.util.List;
import java.util.stream.Collectors;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/** What was handed over to early help, as it arrived there. */
public record SteppedDownPage(SteppedDown steppedDown, Case found) {

    public String names() {
        return found.children().stream()
                .filter(child -> steppedDown.children().contains(child.id()))
                .map(CaseChild::name)
                .collect(Collectors.joining(", "));
    }

    public List<SummaryRow> handedOver() {
        return List.of(
                SummaryRow.of("Children", names()),
                SummaryRow.of(
                        "Handed over", steppedDown.by() + ", " + InWords.moment(steppedDown.at())),
                SummaryRow.of("Why", steppedDown.why()),
                SummaryRow.of("The family", "Agrees"),
                SummaryRow.of("What the front door was told", found.worry()),
                SummaryRow.of("In the child’s words", found.childsWords()),
                SummaryRow.of("What works well", found.workingWell()),
                SummaryRow.of("Domestic abuse", found.domesticAbuse().label()));
    }
}
