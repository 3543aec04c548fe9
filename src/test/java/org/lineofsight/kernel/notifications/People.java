package org.lineofsight.kernel.notifications;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.Ids;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented people with accounts, and transactions as one of them. */
@TestComponent
public class People {

    public static final String PASSWORD = "a long enough password";

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public People(Accounts accounts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody new who works in this role; signs in with their account's id. */
    public Actor somebody(Role role, @Nullable UUID agency) {
        return somebody(role, agency, null);
    }

    public Actor somebody(Role role, @Nullable UUID agency, @Nullable String email) {
        return as(
                Actor.system("test"),
                () -> {
                    var id = Ids.next();
                    jdbc.sql(
                                    """
                                    insert into access.account (id, sign_in_name, name, email, password_hash)
                                    values (:id, cast(:id as text), :name, :email, :hash)
                                    """)
                            .param("id", id)
                            .param("name", "Test " + role.label())
                            .param("email", email)
                            .param("hash", "{noop}" + PASSWORD)
                            .update();
                    accounts.grant(id, role, agency, role.label());
                    return new Actor(id, "Test " + role.label(), agency, role, role.label());
                });
    }

    /** What the header of this person's pages shows. */
    public int unread(Actor person) {
        return as(
                person,
                () ->
                        jdbc.sql("select unread_notices from access.account where id = :id")
                                .param("id", person.accountId())
                                .query(Integer.class)
                                .single());
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> transaction.execute(status -> work.get()));
    }

    public void run(Actor actor, Runnable work) {
        Acting.run(actor, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
