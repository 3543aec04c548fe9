package org.lineofsight.kernel.access.signin;

import java.util.UUID;
import org.lineofsight.platform.drafts.HeldForms;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives back, after signing in again, the form that arrived after a time-out. */
@Controller
class HeldFormController {

    private final HeldForms heldForms;

    HeldFormController(HeldForms heldForms) {
        this.heldForms = heldForms;
    }

    @SignedIn
    @GetMapping("/held/{id}")
    String giveBack(@PathVariable UUID id, Model model) {
        model.addAttribute("held", heldForms.find(id).orElseThrow(NotVisible::new));
        return "access/signin/held";
    }
}
