package org.lineofsight;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import java.util.function.Supplier;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Sessions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People to act in tests: each has an account, a role and, where the role has one, an agency of
 * their own making.
 */
@TestComponent
public class Cast {

    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    public Cast(Accounts accounts, PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Somebody new who works in the role for the agency. */
    public Actor somebody(Role role, UUID agency) {
        var signInName = "test-" + UUID.randomUUID();
        return as(
                Actor.system("test"),
                () -> {
                    var account =
                            accounts.open(
                                    signInName,
                                    "Tess " + signInName.substring(5, 13),
                                    signInName + "@test.example",
                                    "correct horse");
                    accounts.grant(account, role, agency, role.label());
                    return accounts.actor(signInName, role).orElseThrow();
                });
    }

    /** Somebody new, in an agency where nobody else works. */
    public Actor somebody(Role role) {
        return somebody(role, UUID.randomUUID());
    }

    /** The cookie of a new session of this person, as their browser would send it. */
    public Cookie signedIn(Actor actor) {
        var token = UUID.randomUUID().toString();
        run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        insert into access.session (token_hash, account_id, purpose_id, started_at, seen_at, ends_at)
                                        select sha256(convert_to(:token, 'UTF8')), account_id, id, now(), now(), now() + interval '1 hour'
                                        from access.purpose where account_id = :account and role = :role limit 1
                                        """)
                                .param("token", token)
                                .param("account", actor.accountId())
                                .param("role", actor.role().name())
                                .update());
        return new Cookie(Sessions.COOKIE, token);
    }

    /** Does this as that person, in one transaction, as a request would. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> transaction.execute(status -> work.get()));
    }

    public void run(Actor actor, Runnable work) {
        as(
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }
}
