package org.lineofsight;

import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.ActorTransactionManager;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A migrated database worked on as the application works on it: under its role, in transactions
 * bound to an actor, so that the row-level policies have their say. For tests that need no Spring
 * context.
 */
public final class ActingDatabase {

    private final TestDatabase database = TestDatabase.fresh();
    private final DriverManagerDataSource application =
            new DriverManagerDataSource(
                    database.application().url(),
                    database.application().user(),
                    database.application().password());
    private final JdbcClient jdbc = JdbcClient.create(application);
    private final PlatformTransactionManager transactions =
            new ActorTransactionManager(application);

    public static Actor actor(Role role) {
        return actor(role, Ids.next());
    }

    public static Actor actor(Role role, @Nullable UUID agency) {
        return new Actor(Ids.next(), "Somebody Invented", agency, role, role.label());
    }

    /**
     * Statements of the application: in a transaction of {@link #as} bound to its actor, elsewhere
     * to nobody.
     */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** The same connection for many rows at once. */
    public JdbcOperations batches() {
        return new JdbcTemplate(application);
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Statements of the owner of the tables, whom the policies hold as well. */
    public JdbcClient asOwner() {
        return database.asOwner();
    }

    /** For scripts of the owner. */
    public DataSource ownersConnections() {
        return new DriverManagerDataSource(
                database.owner().url(), database.owner().user(), database.owner().password());
    }

    /** One transaction as this actor, committed. */
    public <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return Acting.as(
                actor, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    public void run(Actor actor, Runnable work) {
        Acting.run(
                actor,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(status -> work.run()));
    }
}
