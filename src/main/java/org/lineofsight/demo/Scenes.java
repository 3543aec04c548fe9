package org.lineofsight.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of the demonstration do, each at their moment of the past. */
@Component
class Scenes {

    private final DemoCounty county;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Scenes(DemoCounty county, PlatformTransactionManager transactions, Clock clock) {
        this.county = county;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    Actor actor(String signInName, Role role) {
        var worker =
                Larkshire.WORKERS.stream()
                        .filter(each -> each.signInName().equals(signInName))
                        .findFirst()
                        .orElseThrow();
        return at(
                clock.instant(),
                Actor.system("loading the demonstration"),
                () -> county.actor(worker, role));
    }

    /** In one transaction. */
    <T> T at(Instant moment, Actor actor, Supplier<T> work) {
        var made =
                ScopedClock.at(
                        moment,
                        () -> Acting.as(actor, () -> transaction.execute(status -> work.get())));
        if (made == null) {
            throw new IllegalStateException("Nothing came of a step of the demonstration");
        }
        return made;
    }

    /** In one transaction. */
    void run(Instant moment, Actor actor, Runnable work) {
        at(
                moment,
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }
}
