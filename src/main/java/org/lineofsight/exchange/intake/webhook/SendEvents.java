package org.lineofsight.exchange.intake.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends events. Each is taken, sent and marked in three steps, with no transaction open while the
 * other side makes up its mind; at least once, under the same id each time.
 */
@Component
public class SendEvents {

    /** After the first failure, the second, and so on; together a day. */
    static final List<Duration> TRY_AGAIN_AFTER =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
    private static final Duration KEPT_FOR = Duration.ofDays(90);
    private static final int MOST_IN_ONE_RUN = 200;

    private static final Logger LOG = LoggerFactory.getLogger(SendEvents.class);

    private final Deliveries deliveries;
    private final Addresses addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    SendEvents(
            Deliveries deliveries,
            Addresses addresses,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lineofsight.intake.send-every:5s}")
    public void run() {
        Acting.run(Actor.system("telling systems"), this::sendWhatIsDue);
    }

    @Scheduled(cron = "0 47 4 * * *", zone = "Europe/London")
    void forget() {
        Acting.run(
                Actor.system("forgetting old events"),
                () ->
                        in(() -> {
                            deliveries.forget(clock.instant().minus(KEPT_FOR));
                            return true;
                        }));
    }

    private void sendWhatIsDue() {
        Set<UUID> silent = new HashSet<>();
        for (var sent = 0; sent < MOST_IN_ONE_RUN; sent++) {
            var taken = in(() -> deliveries.take(clock.instant(), silent).orElse(null));
            if (taken == null) {
                return;
            }
            var why = deliver(taken);
            if (why != null) {
                silent.add(taken.client());
                LOG.info("Event {} did not arrive: {}", taken.id(), why);
            }
            mark(taken, why, clock.instant());
        }
    }

    private void mark(Deliveries.Taken taken, @Nullable String why, Instant now) {
        AuditTrail.during(
                now,
                "job: tell system",
                () ->
                        in(() -> {
                            AuditTrail.wrote(taken.id());
                            if (why == null) {
                                deliveries.sent(taken.id(), now);
                            } else {
                                deliveries.failed(taken.id(), why, next(taken, now), now);
                            }
                            return true;
                        }));
    }

    /** Absent where it is given up. */
    private static @Nullable Instant next(Deliveries.Taken taken, Instant now) {
        return taken.url() == null || taken.attempts() > TRY_AGAIN_AFTER.size()
                ? null
                : now.plus(TRY_AGAIN_AFTER.get(taken.attempts() - 1));
    }

    /**
     * @return what went wrong, as a word of ours and the other's number; null when it was taken
     */
    private @Nullable String deliver(Deliveries.Taken event) {
        var url = event.url();
        var key = event.key();
        if (url == null || key == null) {
            return "NO_ADDRESS";
        }
        try {
            var address = URI.create(url);
            if (!addresses.mayBeCalled(address)) {
                return "ADDRESS_NOT_ALLOWED";
            }
            var answer =
                    http.send(
                            request(event, address, key),
                            HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode() / 100 == 2 ? null : "ANSWERED " + answer.statusCode();
        } catch (UnknownHostException e) {
            return "NO_SUCH_HOST";
        } catch (IOException | IllegalArgumentException e) {
            return "NOT_REACHED";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "NOT_REACHED";
        }
    }

    private HttpRequest request(Deliveries.Taken event, URI address, String key) {
        var id = "msg_" + event.id();
        var now = clock.instant();
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST_ANSWER)
                .header("Content-Type", "application/json")
                .header("User-Agent", "LineOfSight")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(key, id, now, event.body()))
                .POST(HttpRequest.BodyPublishers.ofString(event.body()))
                .build();
    }

    private <T> @Nullable T in(Supplier<@Nullable T> work) {
        return transaction.execute(status -> work.get());
    }
}
