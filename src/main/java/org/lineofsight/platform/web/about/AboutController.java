package org.lineofsight.platform.web.about;

import org.lineofsight.platform.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the foot of every page leads to. */
@Controller
@Public
class AboutController {

    @GetMapping("/privacy")
    String privacy() {
        return "platform/about/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "platform/about/accessibility";
    }
}
