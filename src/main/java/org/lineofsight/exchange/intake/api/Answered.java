package org.lineofsight.exchange.intake.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was answered to which key, so that a request sent again is answered again and not done
 * again. Only what was taken in is kept: after a refusal the key is free.
 */
@Component
class Answered {

    static final Duration KEPT_FOR = Duration.ofHours(48);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Answered(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    record Answer(String body, String location) {}

    /**
     * Takes the key for this request. Where two come at once, the second waits here until the first
     * is done.
     *
     * @return what was answered before; empty where the key is new
     * @throws Refused where it came with something else before
     */
    Optional<Answer> before(Actor caller, String key, byte[] body) {
        var isNew =
                jdbc.sql(
                                        """
                                        insert into intake.answer (account_id, key, body_hash, at)
                                        values (:account, :key, :hash, :now) on conflict do nothing
                                        """)
                                .param("account", caller.accountId())
                                .param("key", key)
                                .param("hash", hash(body))
                                .param("now", now())
                                .update()
                        == 1;
        return isNew ? Optional.empty() : Optional.of(again(caller, key, body));
    }

    private Answer again(Actor caller, String key, byte[] body) {
        return jdbc.sql(
                        """
                        select body_hash, answer, location from intake.answer
                        where account_id = :account and key = :key
                        """)
                .param("account", caller.accountId())
                .param("key", key)
                .query((row, number) -> {
                    if (!MessageDigest.isEqual(row.getBytes("body_hash"), hash(body))) {
                        throw new Refused(
                                Problem.of(
                                        Problem.Kind.KEY_USED,
                                        "This Idempotency-Key came with another referral before. Use a new key for each"));
                    }
                    return new Answer(row.getString("answer"), row.getString("location"));
                })
                .single();
    }

    void keep(Actor caller, String key, byte[] answer, String location) {
        jdbc.sql(
                        """
                        update intake.answer set answer = :answer, location = :location
                        where account_id = :account and key = :key
                        """)
                .param("answer", new String(answer, StandardCharsets.UTF_8))
                .param("location", location)
                .param("account", caller.accountId())
                .param("key", key)
                .update();
    }

    @Scheduled(cron = "0 17 * * * *", zone = "Europe/London")
    void forget() {
        Acting.run(
                Actor.system("forgetting answered keys"),
                () ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql("delete from intake.answer where at < :before")
                                        .param("before", now().minus(KEPT_FOR))
                                        .update()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
