package org.lineofsight.kernel.timescales.explanation;

import org.lineofsight.kernel.timescales.ClockId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ExplainDateController {

    private final Clocks clocks;

    ExplainDateController(Clocks clocks) {
        this.clocks = clocks;
    }

    @SignedIn
    @GetMapping("/clocks/{id}")
    String explain(@PathVariable ClockId id, Model model) {
        var clock = clocks.find(id).orElseThrow(NotVisible::new);
        AuditTrail.read(clock.recordId());
        model.addAttribute(
                "page",
                new ExplainDatePage(
                        clock.rule().title(), clocks.timeLeft(clock), clocks.explain(clock)));
        return "timescales/explanation/show";
    }
}
