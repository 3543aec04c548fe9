package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.CallRefused;
import org.lineofsight.exchange.intake.CallingSystem;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.audit.Refusals;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong below {@code /fhir/r4} is told as an OperationOutcome, and never as a page. */
@Component
class FhirErrors implements HandlerExceptionResolver, Ordered {

    static final String BELOW = "/fhir/r4";

    private static final Logger LOG = LoggerFactory.getLogger(FhirErrors.class);

    private final Refusals refusals;

    FhirErrors(Refusals refusals) {
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
        if (!(request.getRequestURI() + "/").startsWith(BELOW + "/")) {
            return null;
        }
        if (exception instanceof NotVisible) {
            // without what was asked: an address holds no number, but a search's parameters do
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
        var wrong = wrong(exception);
        return Layout.askedOrPlain(request)
                .answer(
                        wrong.status(),
                        Resources.outcome(wrong.code(), wrong.words()),
                        wrong.headers());
    }

    private record Wrong(int status, String code, String words, Map<String, String> headers) {

        Wrong(int status, String code, String words) {
            this(status, code, words, Map.of());
        }
    }

    private static Wrong wrong(Exception exception) {
        return switch (exception) {
            case CallRefused refused ->
                    new Wrong(
                            refused.status(),
                            switch (refused.status()) {
                                case HttpServletResponse.SC_UNAUTHORIZED -> "login";
                                case 429 -> "throttled";
                                default -> "processing";
                            },
                            refused.words(),
                            headers(refused));
            case NotVisible not ->
                    new Wrong(404, "not-found", "There is nothing here, or nothing for you");
            case NotUnderstood not -> new Wrong(not.status(), not.code(), not.words());
            case RuleBroken broken -> new Wrong(422, "business-rule", broken.words());
            case ErrorResponse standard when standard.getStatusCode().is4xxClientError() ->
                    new Wrong(
                            standard.getStatusCode().value(),
                            "not-supported",
                            "See the capability statement at " + BELOW + "/metadata",
                            // what may be done instead: Allow, Accept
                            standard.getHeaders().toSingleValueMap());
            default -> ourFault(exception);
        };
    }

    private static Map<String, String> headers(CallRefused refused) {
        var headers = new LinkedHashMap<String, String>();
        if (refused.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            headers.put(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Line of Sight\"");
        }
        if (refused.retryAfter() != null) {
            headers.put(
                    HttpHeaders.RETRY_AFTER,
                    String.valueOf(Math.max(1, refused.retryAfter().toSeconds())));
        }
        return headers;
    }

    private static Wrong ourFault(Exception exception) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Fault {}: {}", reference, exception.getClass().getName(), exception);
        return new Wrong(500, "exception", "Something is wrong here. Tell us " + reference);
    }
}
