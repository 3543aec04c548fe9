package org.lineofsight.kernel.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The secret addresses under which people's calendars read their diaries, and the partnership's
 * year.
 */
@UseCase
public class CalendarFeeds {

    /** What a calendar reads under an address. Stored by name. */
    public enum Feed {
        /** One's own meetings. */
        MEETINGS,
        /** The partnership's year. */
        YEAR
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeeds(Accounts accounts, Elevated elevated, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this actor has an address in the role they work in. */
    public boolean has(Feed of, Actor actor) {
        return jdbc.sql(
                                """
                                select count(*) from meetings.calendar_feed
                                 where account_id = :account and role = :role and of = :of and ended_at is null
                                   and agency_id is not distinct from cast(:agency as uuid)
                                """)
                        .param("of", of.name())
                        .param("account", actor.accountId())
                        .param("role", actor.role().name())
                        .param("agency", actor.agencyId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Ends the address there was and makes another.
     *
     * @return the secret of the new address, which is shown once and kept as a hash only
     */
    public String renew(Feed of, Actor actor) {
        end(of, actor);
        var random = new byte[32];
        RANDOM.nextBytes(random);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql(
                        """
                        insert into meetings.calendar_feed (id, account_id, role, agency_id, of, token_hash, begun_at)
                        values (:id, :account, :role, cast(:agency as uuid), :of, :hash, :at)
                        """)
                .param("id", Ids.next())
                .param("of", of.name())
                .param("account", actor.accountId())
                .param("role", actor.role().name())
                .param("agency", actor.agencyId())
                .param("hash", hash(secret))
                .param("at", now())
                .update();
        return secret;
    }

    /** Ends the address, where there is one. */
    public void end(Feed of, Actor actor) {
        jdbc.sql(
                        """
                        update meetings.calendar_feed set ended_at = :at
                         where account_id = :account and role = :role and of = :of and ended_at is null
                           and agency_id is not distinct from cast(:agency as uuid)
                        """)
                .param("at", now())
                .param("of", of.name())
                .param("account", actor.accountId())
                .param("role", actor.role().name())
                .param("agency", actor.agencyId())
                .update();
    }

    /**
     * Who reads under this address; empty where the address has ended, or they no longer work in
     * the role.
     */
    Optional<Actor> readerOf(String secret, Feed of) {
        return elevated.call(
                "finding who reads by a calendar",
                () ->
                        jdbc.sql(
                                        """
                                        select account_id, role, agency_id from meetings.calendar_feed
                                         where token_hash = :hash and of = :of and ended_at is null
                                        """)
                                .param("hash", hash(secret))
                                .param("of", of.name())
                                .query((row, number) ->
                                        new Actor(
                                                row.getObject("account_id", UUID.class),
                                                "",
                                                row.getObject("agency_id", UUID.class),
                                                Role.valueOf(row.getString("role")),
                                                "calendar"))
                                .optional()
                                .filter(reader ->
                                        accounts.workingAs(reader.role(), reader.agencyId())
                                                .contains(reader.accountId()))
                                .flatMap(reader ->
                                        accounts.contact(reader.accountId())
                                                .map(contact ->
                                                        new Actor(
                                                                reader.accountId(),
                                                                contact.name(),
                                                                reader.agencyId(),
                                                                reader.role(),
                                                                reader.purpose()))));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
