package org.lineofsight.kernel.notifications.notices;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks all of the reader's notices as read. */
@UseCase
class ReadAllNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadAllNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param newestSeen the newest notice on the page they were shown: what came since stays new
     */
    void read(Actor by, NoticePlace newestSeen) {
        jdbc.sql(
                        """
                        update notifications.notice set read_at = :now
                        where account_id = :account and read_at is null and (told_at, id) <= (:toldAt, :id)
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", by.accountId())
                .param("toldAt", newestSeen.toldAt().atOffset(ZoneOffset.UTC))
                .param("id", newestSeen.id())
                .update();
    }
}
