package org.lineofsight.exchange.intake.client;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A client's secrets: a new one beside the old for a while, or none of them any more. */
@UseCase
public class KeepSecrets {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepSecrets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A new secret. The one before holds for a week more; any before that ends now, so that there
     * are never more than two.
     *
     * @return the token, told once
     * @throws NotVisible where there is no such client, or it has ended
     */
    public String add(ClientId client) {
        requireOpen(client);
        jdbc.sql(
                        """
                        update intake.secret set ends_at = case when ends_at is null then cast(:later as timestamptz) else :now end
                        where client_id = :client and (ends_at is null or ends_at > :now)
                        """)
                .param("later", now().plus(ClientRules.theOldSecretStillHolds()))
                .param("now", now())
                .param("client", client.value())
                .update();
        var secret = Secret.next(client);
        jdbc.sql(
                        "insert into intake.secret (id, client_id, hash, since) values (:id, :client, :hash, :now)")
                .param("id", Ids.next())
                .param("client", client.value())
                .param("hash", secret.hash())
                .param("now", now())
                .update();
        AuditTrail.wrote(client.value());
        return secret.token();
    }

    /** Ends the older secrets at once: the new one is in use, or the old one is known to others. */
    public void endOlder(ClientId client) {
        requireOpen(client);
        jdbc.sql(
                        "update intake.secret set ends_at = :now where client_id = :client and ends_at > :now")
                .param("now", now())
                .param("client", client.value())
                .update();
        AuditTrail.wrote(client.value());
    }

    /** It may not call any more, from now on; what it sent stays. */
    public void end(ClientId client) {
        requireOpen(client);
        jdbc.sql("update intake.client set ended_at = :now where id = :client")
                .param("now", now())
                .param("client", client.value())
                .update();
        jdbc.sql(
                        """
                        update intake.secret set ends_at = :now
                        where client_id = :client and (ends_at is null or ends_at > :now)
                        """)
                .param("now", now())
                .param("client", client.value())
                .update();
        AuditTrail.wrote(client.value());
    }

    private void requireOpen(ClientId client) {
        var open =
                jdbc.sql(
                                "select id from intake.client where id = :id and ended_at is null for update")
                        .param("id", client.value())
                        .query()
                        .listOfRows();
        if (open.isEmpty()) {
            throw new NotVisible();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
