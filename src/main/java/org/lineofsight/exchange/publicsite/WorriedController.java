package org.lineofsight.exchange.publicsite;

import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.platform.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What to do now, for anybody who is worried about somebody. */
@Controller
class WorriedController {

    private final FrontDoorNumbers numbers;

    WorriedController(FrontDoorNumbers numbers) {
        this.numbers = numbers;
    }

    @Public
    @GetMapping("/worried")
    String worried(Model model) {
        model.addAttribute("numbers", numbers);
        return "publicsite/worried";
    }
}
