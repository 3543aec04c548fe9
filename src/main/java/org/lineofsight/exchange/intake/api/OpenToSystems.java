package org.lineofsight.exchange.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.CallingSystem;
import org.lineofsight.exchange.intake.client.Clients;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.Refusals;
import org.lineofsight.platform.web.Systems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who is calling, whether they call too often, and what they send: all that is looked at before the
 * transaction begins.
 */
@Component
class OpenToSystems implements Systems {

    /** Under this the request carries what was sent. */
    static final String BODY = "intake.body";

    static final int LARGEST_BODY = 512 * 1024;

    private static final int WRONG_SECRETS_A_MINUTE = 20;

    private final Clients clients;
    private final Refusals refusals;
    private final TransactionTemplate transaction;
    private final RateLimit requests;
    private final RateLimit wrongSecrets;

    OpenToSystems(
            Clients clients,
            Refusals refusals,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${lineofsight.intake.requests-a-minute:60}") int requestsAMinute) {
        this.clients = clients;
        this.refusals = refusals;
        this.transaction = new TransactionTemplate(transactions);
        this.requests = new RateLimit(requestsAMinute, clock);
        this.wrongSecrets = new RateLimit(WRONG_SECRETS_A_MINUTE, clock);
    }

    @Override
    public Actor require(HttpServletRequest request) {
        var from = String.valueOf(request.getRemoteAddr());
        if (wrongSecrets.isSpent(from)) {
            throw new Refused(
                    Problem.of(
                            Problem.Kind.TOO_MANY,
                            "Too many wrong secrets came from this address. Wait a minute"),
                    Duration.ofMinutes(1));
        }
        var token = token(request);
        if (token == null) {
            throw withoutCredentials();
        }
        var known = asSystem(() -> known(token));
        if (known.isEmpty()) {
            wrongSecrets.take(from);
            throw withoutCredentials();
        }
        var caller = known.get();
        requests.take(caller.accountId().toString())
                .ifPresent(wait -> {
                    throw new Refused(
                            Problem.of(
                                    Problem.Kind.TOO_MANY,
                                    "This is more than was agreed for a minute. Nothing was taken in; send it again after the seconds in Retry-After"),
                            wait.plusMillis(999));
                });
        CallingSystem.is(caller, request);
        if (!isForm(request)) {
            request.setAttribute(BODY, body(request));
        }
        return caller;
    }

    private static Refused withoutCredentials() {
        return new Refused(
                Problem.of(
                        Problem.Kind.CREDENTIALS,
                        "Send the header Authorization: Bearer and the secret that your agency was given"));
    }

    private Optional<Actor> known(String token) {
        var caller = clients.calling(token);
        caller.ifPresent(clients::used);
        if (caller.isEmpty()) {
            clients.refused(token);
            refusals.refused("a system with a wrong secret");
        }
        return caller;
    }

    private static @Nullable String token(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }

    /** The server reads a form's fields itself, as long as nobody has read the body before. */
    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            if (body.length > LARGEST_BODY) {
                throw new Refused(
                        Problem.of(Problem.Kind.TOO_LARGE, "One referral may be 512 KB at most"));
            }
            return body;
        } catch (IOException e) {
            throw new Refused(
                    Problem.of(Problem.Kind.NOT_JSON, "The request broke off before its end"));
        }
    }

    private <T> Optional<T> asSystem(Supplier<Optional<T>> work) {
        var answer =
                Acting.as(
                        Actor.system("knowing a calling system"),
                        () -> transaction.execute(status -> work.get()));
        return answer == null ? Optional.empty() : answer;
    }
}
