package org.lineofsight.exchange.intake.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events on their way, as rows. */
@Component
public class Deliveries {

    /** How long an event is news: after that it is given up. */
    static final Duration NEWS_FOR = Duration.ofDays(1);

    /** Longer than an attempt takes: when it is over, that sender is taken to have died. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final String TAKE = Sql.file("intake/take-delivery");

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One event, taken to be sent.
     *
     * @param url absent where the client is not told any more
     */
    record Taken(
            UUID id,
            UUID client,
            int attempts,
            String body,
            @Nullable String url,
            @Nullable String key) {

        /** The key stays out of logs. */
        @Override
        public String toString() {
            return "Taken[" + id + "]";
        }
    }

    /** For the client whose account this is, where it wants to be told; nothing otherwise. */
    void queue(UUID account, Event event, Instant now) {
        jdbc.sql(
                        """
                        insert into intake.delivery (id, client_id, kind, body, queued_at, expires_at, next_attempt_at)
                        select :id, id, :kind, :body, :now, :expires, :now from intake.client
                        where account_id = :account and webhook_url is not null and ended_at is null
                        """)
                .param("id", Ids.next())
                .param("kind", event.kind())
                .param("body", event.body())
                .param("now", at(now))
                .param("expires", at(now.plus(NEWS_FOR)))
                .param("account", account)
                .update();
    }

    /**
     * @return whether the client is told of anything at all
     */
    boolean queue(ClientId client, Event event, Instant now) {
        return jdbc.sql(
                                """
                                insert into intake.delivery (id, client_id, kind, body, queued_at, expires_at, next_attempt_at)
                                select :id, id, :kind, :body, :now, :expires, :now from intake.client
                                where id = :client and webhook_url is not null and ended_at is null
                                """)
                        .param("id", Ids.next())
                        .param("kind", event.kind())
                        .param("body", event.body())
                        .param("now", at(now))
                        .param("expires", at(now.plus(NEWS_FOR)))
                        .param("client", client.value())
                        .update()
                == 1;
    }

    /**
     * Takes the one that is most due, so that no other sender does.
     *
     * @param without clients that just failed to answer, so that others need not wait for them
     */
    Optional<Taken> take(Instant now, Collection<UUID> without) {
        return jdbc.sql(TAKE)
                .param("now", at(now))
                .param("until", at(now.plus(TAKEN_FOR)))
                .param("without", without.toArray(UUID[]::new))
                .query((row, number) ->
                        new Taken(
                                row.getObject("id", UUID.class),
                                row.getObject("client_id", UUID.class),
                                row.getInt("attempts"),
                                row.getString("body"),
                                row.getString("webhook_url"),
                                row.getString("webhook_key")))
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql(
                        "update intake.delivery set sent_at = :now, given_up_at = null, last_error = null where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    void failed(UUID id, String why, @Nullable Instant next, Instant now) {
        jdbc.sql(
                        """
                        update intake.delivery
                        set last_error = :why,
                            next_attempt_at = coalesce(cast(:next as timestamptz), next_attempt_at),
                            given_up_at = case when cast(:next as timestamptz) is null then cast(:now as timestamptz) end
                        where id = :id and sent_at is null
                        """)
                .param("why", why)
                .param("next", next == null ? null : at(next))
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    /**
     * @return whether there was such an event to send again
     */
    boolean putBack(ClientId client, UUID id, Instant now) {
        return jdbc.sql(
                                """
                                update intake.delivery
                                set given_up_at = null, attempts = 0, next_attempt_at = :now, expires_at = :expires
                                where id = :id and client_id = :client and given_up_at is not null
                                """)
                        .param("now", at(now))
                        .param("expires", at(now.plus(NEWS_FOR)))
                        .param("id", id)
                        .param("client", client.value())
                        .update()
                == 1;
    }

    void forget(Instant before) {
        jdbc.sql("delete from intake.delivery where queued_at < :before")
                .param("before", at(before))
                .update();
    }

    public long givenUp() {
        return jdbc.sql("select count(*) from intake.delivery where given_up_at is not null")
                .query(Long.class)
                .single();
    }

    /** The newest first, and those that were given up before all others. */
    public List<Delivery> of(ClientId client, int most) {
        return jdbc.sql(
                        """
                        select id, kind, queued_at, attempts, sent_at, given_up_at, last_error
                        from intake.delivery where client_id = :client
                        order by given_up_at is null, queued_at desc, id desc limit :most
                        """)
                .param("client", client.value())
                .param("most", most)
                .query((row, number) ->
                        new Delivery(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                                row.getInt("attempts"),
                                instant(row, "sent_at"),
                                instant(row, "given_up_at"),
                                row.getString("last_error")))
                .list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
