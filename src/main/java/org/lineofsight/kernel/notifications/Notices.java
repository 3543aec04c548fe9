package org.lineofsight.kernel.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people that there is news. Whoever acts may tell anybody; nobody but the recipient reads
 * what they were told. The notice and its letter are part of the transaction that made the news:
 * what did not happen is not told, and without a transaction nothing is told at all.
 */
@Component
public class Notices {

    /** A letter that could not be sent for so long is not news any more. The notice stays. */
    private static final Duration A_LETTER_IS_NEWS_FOR = Duration.ofDays(7);

    private static final String TELL = Sql.file("notifications/tell");

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    Notices(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Tells one account.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when there is no such account
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <N extends Enum<N> & News> void tell(UUID accountId, N news, About about) {
        tell(List.of(accountId), news, about);
    }

    /** Tells each of these accounts once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <N extends Enum<N> & News> void tell(Collection<UUID> accountIds, N news, About about) {
        var recipients = accountIds.stream().distinct().toArray(UUID[]::new);
        if (recipients.length == 0) {
            return;
        }
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql(TELL)
                .param(
                        "ids",
                        Stream.generate(Ids::next).limit(recipients.length).toArray(UUID[]::new))
                .param("accounts", recipients)
                .param("record", about.recordId())
                .param("notice", about.filledIn(news.notice()))
                .param("reference", about.reference())
                .param("href", about.href())
                .param("kind", news.getDeclaringClass().getSimpleName() + "." + news.name())
                .param("letter", news.letter().map(about::filledIn).orElse(null))
                .param("now", now)
                .param("expires", now.plus(A_LETTER_IS_NEWS_FOR))
                .param("by", Acting.require().accountId())
                .update();
    }

    /**
     * Tells everybody who works in the role today; with an agency, everybody who does so for that
     * agency. Whoever acts knows already, and is not told.
     *
     * @return how many were told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <N extends Enum<N> & News> int tellEverybody(
            Role role, @Nullable UUID agencyId, N news, About about) {
        var acting = Acting.require().accountId();
        var others =
                accounts.workingAs(role, agencyId).stream()
                        .filter(account -> !account.equals(acting))
                        .toList();
        tell(others, news, about);
        return others.size();
    }
}
