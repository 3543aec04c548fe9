package org.lineofsight.kernel.notifications.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters, waiting, sent and given up. */
@Component
class Outbox {

    /**
     * How long a letter belongs to the sender that took it. Far longer than an attempt takes: when
     * it is over, that sender is taken to have died.
     */
    static final Duration TAKEN_FOR = Duration.ofMinutes(10);

    private static final String TAKE_LETTER = Sql.file("notifications/take-letter");
    private static final String COUNTS = Sql.file("notifications/outbox-counts");
    private static final String PUT_BACK =
            """
            update notifications.outgoing_mail
            set given_up_at = null, attempts = 0, next_attempt_at = :now, expires_at = greatest(expires_at, :expires)
            where given_up_at is not null and last_error not in ('NO_ADDRESS', 'TOO_OLD')
            """;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How the outbox stands.
     *
     * @param waiting letters that will be tried, the first time or again
     * @param retried those of them that failed before
     * @param oldest since when the oldest of them waits; absent when none does
     * @param givenUp letters that were not sent and will not be
     * @param notNeeded letters to accounts without an address, or too old to be news
     */
    record Counts(
            long waiting,
            long retried,
            @Nullable Instant oldest,
            long sent,
            long givenUp,
            long notNeeded) {}

    /** A letter that was given up, without content. */
    record GivenUp(UUID id, UUID toAccount, String letter, int attempts, Instant at, Failure why) {}

    /** Takes the letter that is most due, so that no other sender does. */
    Optional<Letter> take(Instant now) {
        return jdbc.sql(TAKE_LETTER)
                .param("now", at(now))
                .param("until", at(now.plus(TAKEN_FOR)))
                .query((row, number) ->
                        new Letter(
                                row.getObject("id", UUID.class),
                                row.getObject("to_account", UUID.class),
                                row.getObject("record_id", UUID.class),
                                row.getString("letter"),
                                row.getString("sentence"),
                                row.getInt("attempts")))
                .optional();
    }

    void sent(Letter letter, Instant now) {
        jdbc.sql(
                        """
                        update notifications.outgoing_mail
                        set sent_at = :now, given_up_at = null, last_error = null where id = :id
                        """)
                .param("now", at(now))
                .param("id", letter.id())
                .update();
    }

    void tryLater(Letter letter, Failure why, Instant next) {
        jdbc.sql(
                        """
                        update notifications.outgoing_mail set next_attempt_at = :next, last_error = :why
                        where id = :id and sent_at is null
                        """)
                .param("next", at(next))
                .param("why", why.stored())
                .param("id", letter.id())
                .update();
    }

    void giveUp(Letter letter, Failure why, Instant now) {
        jdbc.sql(
                        """
                        update notifications.outgoing_mail set given_up_at = :now, last_error = :why
                        where id = :id and sent_at is null
                        """)
                .param("now", at(now))
                .param("why", why.stored())
                .param("id", letter.id())
                .update();
    }

    /** Gives up what is no news any more. */
    int giveUpTheOld(Instant now) {
        return jdbc.sql(
                        """
                        update notifications.outgoing_mail set given_up_at = :now, last_error = 'TOO_OLD'
                        where sent_at is null and given_up_at is null and expires_at <= :now and next_attempt_at <= :now
                        """)
                .param("now", at(now))
                .update();
    }

    Counts counts() {
        return jdbc.sql(COUNTS)
                .query((row, number) ->
                        new Counts(
                                row.getLong("waiting"),
                                row.getLong("retried"),
                                instant(row, "oldest"),
                                row.getLong("sent"),
                                row.getLong("given_up"),
                                row.getLong("not_needed")))
                .single();
    }

    /** The newest that were given up and might be worth another attempt. */
    List<GivenUp> givenUp(int most) {
        return jdbc.sql(
                        """
                        select id, to_account, letter, attempts, given_up_at, last_error
                        from notifications.outgoing_mail
                        where given_up_at is not null and last_error not in ('NO_ADDRESS', 'TOO_OLD')
                        order by given_up_at desc, id desc limit :most
                        """)
                .param("most", most)
                .query((row, number) ->
                        new GivenUp(
                                row.getObject("id", UUID.class),
                                row.getObject("to_account", UUID.class),
                                row.getString("letter"),
                                row.getInt("attempts"),
                                row.getObject("given_up_at", OffsetDateTime.class).toInstant(),
                                Failure.stored(row.getString("last_error"))))
                .list();
    }

    /**
     * @return whether there was such a letter to put back
     */
    boolean putBack(UUID id, Instant now, Instant expires) {
        return jdbc.sql(PUT_BACK + " and id = :id")
                        .param("now", at(now))
                        .param("expires", at(expires))
                        .param("id", id)
                        .update()
                == 1;
    }

    void putAllBack(Instant now, Instant expires) {
        jdbc.sql(PUT_BACK).param("now", at(now)).param("expires", at(expires)).update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
