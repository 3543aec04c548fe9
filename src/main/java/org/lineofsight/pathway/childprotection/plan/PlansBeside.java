package org.lineofsight.pathway.childprotection.plan;

import java.util.List;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** The plans of a case, on its page. */
@Component
class PlansBeside implements BesideTheCase {

    private final Plans plans;

    PlansBeside(Plans plans) {
        this.plans = plans;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        return new CasePanel(
                "plans",
                "Plans",
                plans.ofCase(found.id()).stream().map(PlansBeside::line).toList(),
                "No child of this case has had a plan.",
                List.of(
                        Link.to(
                                found.address() + "/child-in-need-plans/new",
                                "Begin a child in need plan")));
    }

    private static CasePanel.Line line(Plan plan) {
        return new CasePanel.Line(
                plan.address(),
                plan.title(),
                plan.names(),
                plan.endedOn() == null
                        ? "Since " + InWords.date(plan.beganOn())
                        : "Ended " + InWords.date(plan.endedOn()),
                null);
    }
}
