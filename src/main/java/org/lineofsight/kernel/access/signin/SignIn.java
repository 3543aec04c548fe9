package org.lineofsight.kernel.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in with a password. A wrong name and a wrong password look and take the same; five wrong
 * passwords in a row lock the account for fifteen minutes. {@link #as} is the seam for other ways
 * of proving who one is (OpenID Connect): it begins the session, however the account was proven.
 */
@Component
class SignIn {

    static final int ATTEMPTS = 5;
    static final Duration LOCKED = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final DatabaseSessions sessions;
    private final Refusals audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignIn(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            DatabaseSessions sessions,
            Refusals audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        var hash = passwords.encode("a password that nobody has");
        if (hash == null) {
            throw new IllegalStateException("The password encoder made no hash");
        }
        this.nobodysHash = hash;
    }

    /** How an attempt ended. */
    sealed interface Outcome {

        record SignedIn(String token, UUID accountId) implements Outcome {}

        /** The name or the password is wrong; which of them is not said. */
        record Refused() implements Outcome {}

        record Locked(Instant until) implements Outcome {}

        /** The password is right, but there is nothing this account may work as today. */
        record NothingToDo() implements Outcome {}
    }

    private record Known(
            UUID id,
            String name,
            @Nullable String hash,
            int failures,
            @Nullable Instant lockedUntil) {}

    Outcome withPassword(String signInName, String password) {
        var known = Acting.as(system(), () -> transaction.execute(status -> find(signInName)));
        var account = known == null ? Optional.<Known>empty() : known;
        var now = clock.instant();
        var lockedUntil = account.map(Known::lockedUntil).orElse(null);
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return new Outcome.Locked(lockedUntil);
        }
        // the slow part happens outside any transaction, and happens for unknown names too
        var right = passwords.matches(password, account.map(Known::hash).orElse(nobodysHash));
        if (account.isEmpty()) {
            return new Outcome.Refused();
        }
        return right ? as(account.get().id()) : failed(account.get(), now);
    }

    /** Begins a session for an account whose holder has been proven. */
    Outcome as(UUID accountId) {
        var outcome =
                Acting.as(
                        system(),
                        () ->
                                transaction.<Outcome>execute(status -> {
                                    var now = clock.instant();
                                    var name =
                                            jdbc.sql(
                                                            """
                                                            update access.account set failed_attempts = 0, locked_until = null
                                                            where id = :id and disabled_at is null returning name
                                                            """)
                                                    .param("id", accountId)
                                                    .query(String.class)
                                                    .optional();
                                    if (name.isEmpty()) {
                                        return new Outcome.Refused();
                                    }
                                    var purpose = firstPurpose(accountId);
                                    if (purpose.isEmpty()) {
                                        return new Outcome.NothingToDo();
                                    }
                                    var token = sessions.begin(accountId, purpose.get(), now);
                                    audit.session("signed in", accountId, name.get());
                                    return new Outcome.SignedIn(token, accountId);
                                }));
        return outcome == null ? new Outcome.Refused() : outcome;
    }

    private Outcome failed(Known account, Instant now) {
        var locks = account.failures() + 1 >= ATTEMPTS;
        var until = now.plus(LOCKED);
        Acting.run(
                system(),
                () ->
                        transaction.executeWithoutResult(status -> {
                            jdbc.sql(
                                            """
                                            update access.account
                                            set failed_attempts = case when :locks then 0 else failed_attempts + 1 end,
                                                locked_until = case when :locks then cast(:until as timestamptz) end
                                            where id = :id
                                            """)
                                    .param("locks", locks)
                                    .param("until", until.atOffset(ZoneOffset.UTC))
                                    .param("id", account.id())
                                    .update();
                            if (locks) {
                                audit.session("locked out", account.id(), account.name());
                            }
                        }));
        return locks ? new Outcome.Locked(until) : new Outcome.Refused();
    }

    private Optional<Known> find(String signInName) {
        return jdbc.sql(
                        """
                        select id, name, password_hash, failed_attempts, locked_until from access.account
                        where lower(sign_in_name) = lower(:name) and disabled_at is null
                        """)
                .param("name", signInName.strip())
                .query((row, number) -> {
                    var locked = row.getObject("locked_until", OffsetDateTime.class);
                    return new Known(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            row.getString("password_hash"),
                            row.getInt("failed_attempts"),
                            locked == null ? null : locked.toInstant());
                })
                .optional();
    }

    private Optional<UUID> firstPurpose(UUID accountId) {
        return jdbc.sql(
                        """
                        select id from access.purpose
                        where account_id = :account and since <= :today and (until is null or until >= :today)
                        order by id limit 1
                        """)
                .param("account", accountId)
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .optional();
    }

    private static Actor system() {
        return Actor.system("sign-in");
    }
}
