package org.lineofsight.pathway.childprotection.stepdown;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.UUID;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was handed over to early help, for the case's people. */
@Controller
@RequestMapping("/child-protection/step-downs")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
class StepDownController {

    private final StepDowns stepDowns;
    private final Cases cases;

    StepDownController(StepDowns stepDowns, Cases cases) {
        this.stepDowns = stepDowns;
        this.cases = cases;
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        var steppedDown = stepDowns.require(id);
        model.addAttribute(
                "page", new SteppedDownPage(steppedDown, cases.require(steppedDown.caseId())));
        return "childprotection/stepdown/show";
    }
}
