package org.lineofsight.platform.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events of the audit that are no reading or writing of a record: refusals, sign-ins. Kept even
 * when the rest rolls back.
 */
@Component
public class Refusals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Refusals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody asked for what is not there or not theirs. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String what) {
        note("refused", what, Acting.require());
    }

    /** A person signed in or out, or was locked out after too many wrong passwords. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void session(String verb, UUID accountId, String name) {
        jdbc.sql("select platform.bind_actor(:account, null, 'SYSTEM')")
                .param("account", accountId)
                .query()
                .singleRow();
        note(
                verb,
                "sign-in",
                new Actor(
                        accountId,
                        name,
                        null,
                        org.lineofsight.platform.actor.Role.SYSTEM,
                        "sign-in"));
    }

    private void note(String verb, String what, Actor actor) {
        jdbc.sql(
                        """
                        insert into platform.audit (at, account_id, actor_name, agency_id, role, verb, what)
                        values (:at, :account, :name, :agency, :role, :verb, :what)
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", actor.accountId())
                .param("name", actor.name())
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .param("verb", verb)
                .param("what", what)
                .update();
    }
}
