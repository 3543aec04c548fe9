package org.lineofsight.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * The one place where a request meets its actor. The whole handler runs in one transaction: opening
 * the session and binding the actor is the first statement, the audit goes with the commit, and
 * only then is the page rendered. A handler without {@link Allowed}, {@link SignedIn}, {@link
 * ForSystems} or {@link Public} cannot be reached.
 */
class ActorHandlerAdapter extends RequestMappingHandlerAdapter {

    /** Under this the request carries its open session, for the frame of the page. */
    static final String OPEN = Sessions.Opened.Open.class.getName();

    private final TransactionOperations transaction;
    private final Sessions sessions;
    private final ObjectProvider<Systems> systems;
    private final Clock clock;

    ActorHandlerAdapter(
            TransactionOperations transaction,
            Sessions sessions,
            ObjectProvider<Systems> systems,
            Clock clock) {
        this.transaction = transaction;
        this.sessions = sessions;
        this.systems = systems;
        this.clock = clock;
    }

    @Override
    protected @Nullable ModelAndView invokeHandlerMethod(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        if (has(handler, Public.class)) {
            return super.invokeHandlerMethod(request, response, handler);
        }
        if (has(handler, ForSystems.class)) {
            return forSystem(request, response, handler);
        }
        var token = token(request);
        if (token == null) {
            throw new SignInNeeded(null);
        }
        return AuditTrail.during(
                clock.instant(),
                address(request),
                () ->
                        carrying(() ->
                                transaction.execute(status -> {
                                    try {
                                        return switch (sessions.open(token, clock.instant())) {
                                            case Sessions.Opened.None() ->
                                                    throw new SignInNeeded(null);
                                            case Sessions.Opened.Lapsed(var accountId) ->
                                                    throw new SignInNeeded(accountId);
                                            case Sessions.Opened.Open open -> {
                                                var actor = open.actor();
                                                AuditTrail.current()
                                                        .ifPresent(trail -> trail.by(actor));
                                                request.setAttribute(OPEN, open);
                                                if (!allows(handler, actor)) {
                                                    throw new NotVisible();
                                                }
                                                yield Acting.as(
                                                        actor,
                                                        () -> invoke(request, response, handler));
                                            }
                                        };
                                    } catch (Exception e) {
                                        throw new Carried(e);
                                    }
                                })));
    }

    /** The same for a caller that is no person: credentials instead of a session. */
    private @Nullable ModelAndView forSystem(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        var actor = systems.getObject().require(request);
        Optional<ModelAndView> answer =
                AuditTrail.during(
                        clock.instant(),
                        address(request),
                        () ->
                                carrying(() -> {
                                    AuditTrail.current().ifPresent(trail -> trail.by(actor));
                                    if (!opens(handler, actor)) {
                                        throw new NotVisible();
                                    }
                                    return Acting.as(
                                            actor, () -> inTransaction(request, response, handler));
                                }));
        return answer.orElse(null);
    }

    private Optional<ModelAndView> inTransaction(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler) {
        return Optional.ofNullable(
                transaction.execute(status -> {
                    try {
                        return invoke(request, response, handler);
                    } catch (Exception e) {
                        throw new Carried(e);
                    }
                }));
    }

    private @Nullable ModelAndView invoke(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        return super.invokeHandlerMethod(request, response, handler);
    }

    private static boolean allows(HandlerMethod handler, Actor actor) {
        var allowed =
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Allowed.class);
        if (allowed == null
                && !AnnotatedElementUtils.hasAnnotation(handler.getMethod(), SignedIn.class)) {
            allowed =
                    AnnotatedElementUtils.findMergedAnnotation(
                            handler.getBeanType(), Allowed.class);
        }
        return allowed == null ? has(handler, SignedIn.class) : actor.is(allowed.value());
    }

    private static boolean opens(HandlerMethod handler, Actor caller) {
        var rule =
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), ForSystems.class);
        if (rule == null) {
            rule =
                    AnnotatedElementUtils.findMergedAnnotation(
                            handler.getBeanType(), ForSystems.class);
        }
        return rule != null && caller.is(rule.value());
    }

    private static boolean has(
            HandlerMethod handler, Class<? extends java.lang.annotation.Annotation> annotation) {
        return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), annotation)
                || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), annotation);
    }

    private static @Nullable String token(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The pattern, not the address: a search's words stay out of the audit's text. */
    static String address(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null ? "(unknown)" : pattern);
    }

    private static <T> T carrying(java.util.function.Supplier<T> work) throws Exception {
        try {
            return work.get();
        } catch (Carried carried) {
            throw carried.exception;
        }
    }

    /** Carries a checked exception through the transaction, which rolls back on it. */
    private static final class Carried extends RuntimeException {

        private final Exception exception;

        Carried(Exception exception) {
            super(exception);
            this.exception = exception;
        }
    }
}
