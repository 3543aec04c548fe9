package org.lineofsight.platform.actor;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A short stretch inside an actor's transaction in which the application acts for itself: counting
 * earlier contacts about a child when a teacher refers, looking up who works at the front door.
 * What it learns must not reach the actor.
 */
@Component
public class Elevated {

    private final JdbcClient jdbc;

    Elevated(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T call(String why, Supplier<T> work) {
        var actor = Acting.require();
        if (actor.is(Role.SYSTEM)) {
            return work.get();
        }
        var system = Actor.system(why);
        bind(system);
        // when the work fails, the savepoint or transaction it ran in is rolled back, and the
        // binding with it
        var result = Acting.as(system, work::get);
        bind(actor);
        return result;
    }

    private void bind(Actor actor) {
        jdbc.sql("select platform.bind_actor(:account, :agency, :role)")
                .param("account", actor.accountId())
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .query()
                .singleRow();
    }
}
