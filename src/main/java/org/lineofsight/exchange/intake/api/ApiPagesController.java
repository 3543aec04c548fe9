package org.lineofsight.exchange.intake.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.lineofsight.platform.web.Public;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How to use it, for people, and for programs that read OpenAPI. */
@Controller
@Public
class ApiPagesController {

    private final byte[] openApi;

    ApiPagesController() throws IOException {
        openApi = new ClassPathResource("intake/openapi.yaml").getContentAsByteArray();
    }

    @GetMapping("/api")
    String read() {
        return "intake/api/read";
    }

    @GetMapping("/api/openapi.yaml")
    ModelAndView openApi() {
        return new ModelAndView(
                new JsonAnswer(
                        200,
                        "application/yaml;charset=" + StandardCharsets.UTF_8,
                        openApi,
                        Map.of()));
    }
}
