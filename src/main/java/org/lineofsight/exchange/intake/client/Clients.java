package org.lineofsight.exchange.intake.client;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.ClientMay;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clients, as rows. */
@Component
public class Clients {

    private static final String CLIENTS =
            """
            select id, agency_name, name, what_for, issued_at, issued_by, ended_at, last_used_at, refused,
                   last_refused_at, webhook_url, role
            from intake.client
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Clients(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that may call first. */
    public List<Client> all() {
        return jdbc.sql(
                        CLIENTS
                                + " order by ended_at is not null, lower(agency_name), lower(name), id")
                .query((row, number) -> client(row))
                .list();
    }

    public Optional<Client> find(ClientId id) {
        return jdbc.sql(CLIENTS + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> client(row))
                .optional();
    }

    /**
     * Whose secret this is, while it holds; how much of it is right does not change how long the
     * answer takes. To be asked as the application.
     */
    public Optional<Actor> calling(String token) {
        var secret = Secret.of(token).orElse(null);
        if (secret == null) {
            return Optional.empty();
        }
        var hash = secret.hash();
        var right = false;
        for (var valid : hashes(secret.client())) {
            right |= MessageDigest.isEqual(hash, valid);
        }
        return right ? actor(secret.client()) : Optional.empty();
    }

    /** To the minute, so that clients that call often do not wait for their own row. */
    public void used(Actor client) {
        jdbc.sql(
                        """
                        update intake.client set last_used_at = :now
                        where account_id = :account and (last_used_at is null or last_used_at < :aMinuteAgo)
                        """)
                .param("now", now())
                .param("aMinuteAgo", now().minusMinutes(1))
                .param("account", client.accountId())
                .update();
    }

    /** Counts a wrong secret where the client is one of ours. */
    public void refused(String token) {
        Secret.of(token)
                .ifPresent(secret ->
                        jdbc.sql(
                                        "update intake.client set refused = refused + 1, last_refused_at = :now where id = :id")
                                .param("now", now())
                                .param("id", secret.client().value())
                                .update());
    }

    private List<byte[]> hashes(ClientId client) {
        return jdbc.sql(
                        "select hash from intake.secret where client_id = :client and (ends_at is null or ends_at > :now)")
                .param("client", client.value())
                .param("now", now())
                .query((row, number) -> row.getBytes("hash"))
                .list();
    }

    private Optional<Actor> actor(ClientId client) {
        return jdbc.sql(
                        """
                        select account_id, agency_id, agency_name, name, role from intake.client
                        where id = :client and ended_at is null
                        """)
                .param("client", client.value())
                .query((row, number) ->
                        new Actor(
                                row.getObject("account_id", UUID.class),
                                row.getString("name"),
                                row.getObject("agency_id", UUID.class),
                                Role.valueOf(row.getString("role")),
                                "system of " + row.getString("agency_name")))
                .optional();
    }

    private Client client(ResultSet row) throws SQLException {
        var id = new ClientId(row.getObject("id", UUID.class));
        return new Client(
                id,
                row.getString("agency_name"),
                row.getString("name"),
                row.getString("what_for"),
                ClientMay.of(Role.valueOf(row.getString("role"))),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                instant(row, "ended_at"),
                instant(row, "last_used_at"),
                row.getInt("refused"),
                instant(row, "last_refused_at"),
                row.getString("webhook_url"),
                secrets(id));
    }

    private List<Client.Valid> secrets(ClientId client) {
        return jdbc.sql(
                        """
                        select since, ends_at from intake.secret
                        where client_id = :client and (ends_at is null or ends_at > :now)
                        order by since desc, id desc
                        """)
                .param("client", client.value())
                .param("now", now())
                .query((row, number) ->
                        new Client.Valid(
                                row.getObject("since", OffsetDateTime.class).toInstant(),
                                instant(row, "ends_at")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
