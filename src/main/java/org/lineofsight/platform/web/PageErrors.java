package org.lineofsight.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.audit.Refusals;
import org.lineofsight.platform.drafts.HeldForms;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * What people see when something cannot be done. Every page says what to do next; none says what
 * the machine thought.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    private final Refusals refusals;
    private final HeldForms heldForms;

    PageErrors(Refusals refusals, HeldForms heldForms) {
        this.refusals = refusals;
        this.heldForms = heldForms;
    }

    /**
     * Signed out, or never signed in. What was being sent is kept for the account whose session
     * timed out.
     */
    @ExceptionHandler(SignInNeeded.class)
    Object signInNeeded(
            SignInNeeded needed, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("X-Autosave") != null) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return new ModelAndView();
        }
        var reading = request.getMethod().toUpperCase(Locale.ROOT).equals("GET");
        if (!reading) {
            var held = needed.lapsedAccount().map(account -> heldForms.hold(account, request));
            return "redirect:/sign-in?" + held.map(id -> "held=" + id).orElse("lost=true");
        }
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return address.equals("/")
                ? "redirect:/sign-in"
                : "redirect:/sign-in?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    @ExceptionHandler(NotVisible.class)
    ModelAndView notVisible(HttpServletRequest request) {
        if (request.getAttribute(ActorHandlerAdapter.OPEN) instanceof Sessions.Opened.Open open) {
            Acting.run(
                    open.actor(),
                    () -> refusals.refused(request.getMethod() + " " + request.getRequestURI()));
        }
        return page("error/not-found", HttpStatus.NOT_FOUND);
    }

    /** An address with something in it that cannot be an id leads nowhere. */
    @ExceptionHandler({NoResourceFoundException.class, TypeMismatchException.class})
    ModelAndView noSuchAddress() {
        return page("error/not-found", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(RuleBroken.class)
    ModelAndView ruleBroken(RuleBroken broken) {
        LOG.info("Rule broken: {}", broken.code());
        return page("error/rule-broken", HttpStatus.CONFLICT).addObject("words", broken.words());
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView changedBySomebodyElse(HttpServletRequest request) {
        return page("error/changed", HttpStatus.CONFLICT)
                .addObject("address", request.getRequestURI());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge() {
        return page("error/too-large", HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView ourFault(Exception exception) throws Exception {
        if (exception instanceof org.springframework.web.ErrorResponse response
                && response.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(response.getStatusCode().value());
            return status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED
                    ? page("error/not-found", status)
                    : page("error/not-understood", status);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}: {}", reference, exception.getClass().getName(), exception);
        return page("error/our-fault", HttpStatus.INTERNAL_SERVER_ERROR)
                .addObject("reference", reference);
    }

    private static ModelAndView page(String template, HttpStatus status) {
        var page = new ModelAndView(template);
        page.setStatus(status);
        return page;
    }
}
