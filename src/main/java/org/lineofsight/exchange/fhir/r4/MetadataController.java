package org.lineofsight.exchange.fhir.r4;

import java.io.IOException;
import org.lineofsight.platform.web.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What this interface offers, for anybody: nothing in it comes from a record. */
@Controller
@Public
class MetadataController {

    private final byte[] statement;

    MetadataController() throws IOException {
        statement = new ClassPathResource("fhir/capability-statement.json").getContentAsByteArray();
    }

    @GetMapping(FhirErrors.BELOW + "/metadata")
    ModelAndView metadata() {
        return new ModelAndView(FhirJson.ok(statement));
    }
}
