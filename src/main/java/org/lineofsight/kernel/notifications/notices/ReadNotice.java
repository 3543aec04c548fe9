package org.lineofsight.kernel.notifications.notices;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks one of the reader's notices as read. */
@UseCase
class ReadNotice {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReadNotice(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return where the notice leads
     * @throws NotVisible when it is not there, or somebody else's
     */
    String read(Actor by, UUID notice) {
        return jdbc.sql(
                        """
                        update notifications.notice set read_at = coalesce(read_at, :now)
                        where id = :id and account_id = :account returning href
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", notice)
                .param("account", by.accountId())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
