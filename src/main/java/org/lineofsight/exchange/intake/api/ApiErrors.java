package org.lineofsight.exchange.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.CallingSystem;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.audit.Refusals;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong below {@code /api/v1} is told as a problem, and never as a page. */
@Component
class ApiErrors implements HandlerExceptionResolver, Ordered {

    static final String BELOW = "/api/v1";

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Json json;
    private final Refusals refusals;

    ApiErrors(Json json, Refusals refusals) {
        this.json = json;
        this.refusals = refusals;
    }

    /** Before the one that answers with pages. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        var address = request.getRequestURI();
        if (!address.equals(BELOW) && !address.startsWith(BELOW + "/")) {
            return null;
        }
        if (exception instanceof NotVisible) {
            note(request);
        }
        var problem = problem(exception);
        var headers = new LinkedHashMap<String, String>();
        if (exception instanceof ErrorResponse standard) {
            var allow = standard.getHeaders().getFirst(HttpHeaders.ALLOW);
            if (allow != null) {
                headers.put(HttpHeaders.ALLOW, allow);
            }
        }
        if (exception instanceof Refused refused && refused.retryAfter() != null) {
            headers.put(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, refused.retryAfter().toSeconds())));
        }
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Line of Sight\"");
        }
        return new ModelAndView(
                JsonAnswer.problem(problem.status(), json.write(problem), Map.copyOf(headers)));
    }

    private void note(HttpServletRequest request) {
        CallingSystem.of(request)
                .ifPresent(caller ->
                        Acting.run(
                                caller,
                                () ->
                                        refusals.refused(
                                                request.getMethod()
                                                        + " "
                                                        + request.getRequestURI())));
    }

    private static Problem problem(Exception exception) {
        return switch (exception) {
            case Refused refused -> refused.problem();
            case NotVisible not -> notThere();
            case MethodArgumentTypeMismatchException parameter
                    when parameter.getParameter().hasParameterAnnotation(RequestParam.class) ->
                    Problem.of(
                            Problem.Kind.NOT_JSON,
                            "The parameter “%s” is not what the documentation says"
                                    .formatted(parameter.getName()));
            case TypeMismatchException not -> notThere();
            case RuleBroken broken -> Problem.of(Problem.Kind.TO_PUT_RIGHT, broken.words());
            case ErrorResponse standard when standard.getStatusCode().is4xxClientError() ->
                    standard(standard.getStatusCode().value());
            default -> ourFault(exception);
        };
    }

    private static Problem standard(int status) {
        return switch (status) {
            case 404 -> notThere();
            case 405 ->
                    Problem.of(
                            Problem.Kind.METHOD,
                            "This address does not answer that method. See the Allow header");
            case 406 ->
                    Problem.of(Problem.Kind.NOT_ACCEPTABLE, "Accept application/json, or anything");
            case 413 -> Problem.of(Problem.Kind.TOO_LARGE, "The request is too large");
            case 415 ->
                    Problem.of(
                            Problem.Kind.MEDIA_TYPE,
                            "Send the header Content-Type: application/json");
            default ->
                    Problem.of(
                            Problem.Kind.NOT_JSON,
                            "A parameter is missing, or is not what the documentation says");
        };
    }

    private static Problem notThere() {
        return Problem.of(
                Problem.Kind.NOT_THERE, "There is nothing here, or nothing that is for you");
    }

    private static Problem ourFault(Exception exception) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}: {}", reference, exception.getClass().getName(), exception);
        return Problem.of(
                Problem.Kind.OUR_FAULT,
                "Nothing was taken in. Try again with the same Idempotency-Key; if it goes on, tell us "
                        + reference);
    }
}
