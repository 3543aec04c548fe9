package org.lineofsight.kernel.access.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sessions as rows, so that any node can serve any request and signing out is at once and
 * everywhere. The token is 256 random bits; the store keeps its hash.
 */
@Component
class DatabaseSessions implements Sessions {

    /** Nobody stays signed in for longer than a working day, however busy. */
    static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Duration idle;

    DatabaseSessions(JdbcClient jdbc, @Value("${lineofsight.session.idle:30m}") Duration idle) {
        this.jdbc = jdbc;
        this.idle = idle;
    }

    @Override
    public Opened open(String token, Instant now) {
        return jdbc.sql(
                        "select * from access.open_session(:token, :now, make_interval(secs => :idle))")
                .param("token", Token.hash(token))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idle", (double) idle.toSeconds())
                .query((row, number) ->
                        switch (row.getString("state")) {
                            case "open" ->
                                    (Opened)
                                            new Opened.Open(
                                                    new Actor(
                                                            row.getObject("account_id", UUID.class),
                                                            row.getString("name"),
                                                            row.getObject("agency_id", UUID.class),
                                                            Role.valueOf(row.getString("role")),
                                                            row.getString("label")),
                                                    row.getInt("unread_notices"),
                                                    row.getInt("purposes") > 1);
                            case "idle", "over" ->
                                    new Opened.Lapsed(row.getObject("account_id", UUID.class));
                            default -> new Opened.None();
                        })
                .single();
    }

    /**
     * Begins a session; called as the system. Answers the token, which is not kept anywhere else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    String begin(UUID accountId, UUID purposeId, Instant now) {
        var token = Token.next();
        jdbc.sql(
                        """
                        insert into access.session (token_hash, account_id, purpose_id, started_at, seen_at, ends_at)
                        values (:token, :account, :purpose, :now, :now, :ends)
                        """)
                .param("token", Token.hash(token))
                .param("account", accountId)
                .param("purpose", purposeId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ends", now.plus(LONGEST).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(String token) {
        jdbc.sql("delete from access.session where token_hash = :token")
                .param("token", Token.hash(token))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void workAs(String token, UUID purposeId) {
        jdbc.sql("update access.session set purpose_id = :purpose where token_hash = :token")
                .param("purpose", purposeId)
                .param("token", Token.hash(token))
                .update();
    }
}
