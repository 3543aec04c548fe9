package org.lineofsight.kernel.access.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in account may work as, and changing it: each session works under one purpose at
 * a time.
 */
@Component
public class Purposes {

    private final JdbcClient jdbc;
    private final DatabaseSessions sessions;
    private final Clock clock;

    Purposes(JdbcClient jdbc, DatabaseSessions sessions, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.clock = clock;
    }

    public record Purpose(UUID id, String label) {}

    List<Purpose> of(Actor actor) {
        return jdbc.sql(
                        """
                        select id, label from access.purpose
                        where account_id = :account and since <= :today and (until is null or until >= :today)
                        order by id
                        """)
                .param("account", actor.accountId())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Purpose(row.getObject("id", UUID.class), row.getString("label")))
                .list();
    }

    /**
     * @throws NotVisible when the purpose is not one of the actor's
     */
    @Transactional(propagation = Propagation.NESTED)
    void change(Actor actor, UUID purpose, String token) {
        if (of(actor).stream().noneMatch(own -> own.id().equals(purpose))) {
            throw new NotVisible();
        }
        asSystem();
        sessions.workAs(token, purpose);
    }

    @Transactional(propagation = Propagation.NESTED)
    void signOut(String token) {
        asSystem();
        sessions.end(token);
    }

    /**
     * Sessions belong to the application, not to their holders; this is the last thing such a
     * request does.
     */
    private void asSystem() {
        jdbc.sql(
                        "select platform.bind_actor(platform.actor_account(), platform.actor_agency(), 'SYSTEM')")
                .query()
                .singleRow();
    }
}
