package org.lineofsight.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What is refused before it reaches a page (a form without its token, an address that cannot be
 * one) or fails after it (a template), told in the same words as {@link PageErrors} does.
 */
@Controller
@Public
class LastErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(LastErrors.class);

    @RequestMapping("/error")
    String tell(HttpServletRequest request, HttpServletResponse response, Model model) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        return switch (status) {
            case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                yield "error/not-found";
            }
            case 429 -> "error/too-many";
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "error/too-large";
            default -> {
                if (status < 500) {
                    // Nothing answers 403: it would tell that there is something to be refused.
                    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
                    yield "error/not-understood";
                }
                var reference =
                        UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
                LOG.error(
                        "Fault {} outside a page: {}",
                        reference,
                        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE));
                model.addAttribute("reference", reference);
                yield "error/our-fault";
            }
        };
    }
}
