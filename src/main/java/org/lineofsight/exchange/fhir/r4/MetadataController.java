package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import org.lineofsight.platform.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What this interface offers, for anybody: nothing in it comes from a record. */
@Controller
@Public
class MetadataController {

    @GetMapping(FhirErrors.BELOW + "/metadata")
    ModelAndView metadata(HttpServletRequest request) {
        return Layout.asked(request).answer(Capabilities.statement(FhirController.base()));
    }
}
