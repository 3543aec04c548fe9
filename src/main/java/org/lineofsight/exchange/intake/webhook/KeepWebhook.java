package org.lineofsight.exchange.intake.webhook;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.client.ClientRules;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a client is told of events, trying it, and sending again what was given up. */
@UseCase
public class KeepWebhook {

    private final Deliveries deliveries;
    private final Addresses addresses;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepWebhook(Deliveries deliveries, Addresses addresses, JdbcClient jdbc, Clock clock) {
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Events go to this address from now on, signed with a new key.
     *
     * @return the key, told once
     * @throws RuleBroken where the address is none that events may go to
     */
    public String tell(ClientId client, String url) {
        ClientRules.eventsGoOverTls(url.strip(), addresses.plainAllowed());
        var key = Signature.newKey();
        change(client, url.strip(), key);
        return key;
    }

    /** No events any more; those on their way are given up. */
    public void tellNoMore(ClientId client) {
        change(client, null, null);
    }

    /**
     * @throws NotVisible where the client has no address
     */
    public void sendTest(ClientId client) {
        var now = clock.instant();
        if (!deliveries.queue(client, Event.test(now), now)) {
            throw new NotVisible();
        }
        AuditTrail.wrote(client.value());
    }

    /**
     * @throws NotVisible where there is no such event, or it was not given up
     */
    public void sendAgain(ClientId client, UUID delivery) {
        if (!deliveries.putBack(client, delivery, clock.instant())) {
            throw new NotVisible();
        }
        AuditTrail.wrote(client.value());
    }

    private void change(ClientId client, @Nullable String url, @Nullable String key) {
        var changed =
                jdbc.sql(
                                """
                                update intake.client set webhook_url = :url, webhook_key = :key
                                where id = :id and ended_at is null
                                """)
                        .param("url", url)
                        .param("key", key)
                        .param("id", client.value())
                        .update();
        if (changed == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(client.value());
    }
}
