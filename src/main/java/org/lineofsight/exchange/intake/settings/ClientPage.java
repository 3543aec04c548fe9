package org.lineofsight.exchange.intake.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.client.Client;
import org.lineofsight.exchange.intake.webhook.Delivery;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/**
 * One client.
 *
 * @param told a secret, on this one answer; absent on every other
 */
public record ClientPage(
        Client client,
        List<Delivery> deliveries,
        @Nullable Told told,
        Field url,
        ErrorSummary errors) {

    private static final Map<String, String> WHY =
            Map.of(
                    "NO_ADDRESS", "There is no address to send to any more",
                    "ADDRESS_NOT_ALLOWED", "The address leads into a private network",
                    "NO_SUCH_HOST", "The address’s name leads nowhere",
                    "NOT_REACHED", "It did not answer");

    /** What is shown once. */
    public record Told(String heading, String secret, String advice) {

        /** A secret stays out of logs. */
        @Override
        public String toString() {
            return "Told[***]";
        }
    }

    public String address() {
        return "/settings/systems/" + client.id();
    }

    public String lastUsed() {
        var at = client.lastUsedAt();
        return at == null ? "Never" : InWords.moment(at);
    }

    public String refused() {
        var at = client.lastRefusedAt();
        return at == null ? "Never" : client.refused() + ", the last time " + InWords.moment(at);
    }

    public String secrets() {
        return client.secrets().stream()
                .map(each ->
                        "Since "
                                + InWords.moment(each.since())
                                + (each.endsAt() == null
                                        ? ""
                                        : ", until " + InWords.moment(each.endsAt())))
                .reduce((first, second) -> first + "\n" + second)
                .orElse("None");
    }

    public static String how(Delivery delivery) {
        var sent = delivery.sentAt();
        if (sent != null) {
            return "Told " + InWords.moment(sent);
        }
        var why = delivery.why() == null ? "" : ": " + why(delivery.why());
        return delivery.givenUpAt() == null
                ? delivery.attempts() == 0 ? "Waiting" : "Trying again" + why
                : "Given up" + why;
    }

    public static String when(Delivery delivery) {
        return InWords.moment(delivery.queuedAt());
    }

    private static String why(String stored) {
        return stored.startsWith("ANSWERED ")
                ? "It answered " + stored.substring("ANSWERED ".length())
                : WHY.getOrDefault(stored, stored);
    }
}
