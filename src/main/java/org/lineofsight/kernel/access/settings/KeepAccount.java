package org.lineofsight.kernel.access.settings;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Keeping an account: what it may work as, whether it is open, a new password. Whatever is taken
 * away ends the account's sessions at once.
 */
@UseCase
class KeepAccount {

    private final Accounts accounts;
    private final Agencies agencies;
    private final PasswordEncoder passwords;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepAccount(
            Accounts accounts,
            Agencies agencies,
            PasswordEncoder passwords,
            Elevated elevated,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.passwords = passwords;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param password told once to whoever opens the account, and kept as a hash only
     */
    record Opened(UUID account, String password) {

        /** A password stays out of logs. */
        @Override
        public String toString() {
            return "Opened[" + account + "]";
        }
    }

    Opened open(
            String signInName,
            String name,
            @Nullable String email,
            Role role,
            @Nullable UUID agency) {
        AccountRules.agencyRolesNameTheirAgency(role, agency != null);
        var password = newPassword();
        var account = accounts.open(signInName.strip(), name.strip(), email, password);
        accounts.grant(account, role, agency, label(role, agency));
        AuditTrail.wrote(account);
        return new Opened(account, password);
    }

    void grant(UUID account, Role role, @Nullable UUID agency, Actor by) {
        AccountRules.nobodyKeepsTheirOwnAccount(by, account);
        AccountRules.agencyRolesNameTheirAgency(role, agency != null);
        accounts.grant(account, role, agency, label(role, agency));
        AuditTrail.wrote(account);
    }

    /** Ends one purpose, from yesterday: today they no longer work as this. */
    void end(UUID account, UUID purpose, Actor by) {
        AccountRules.nobodyKeepsTheirOwnAccount(by, account);
        var ended =
                jdbc.sql(
                                """
                                update access.purpose set until = cast(:today as date) - 1
                                where id = :id and account_id = :account and (until is null or until >= :today)
                                """)
                        .param("today", LocalDate.now(clock))
                        .param("id", purpose)
                        .param("account", account)
                        .update();
        if (ended == 0) {
            throw new NotVisible();
        }
        endSessions(account);
        AuditTrail.wrote(account);
    }

    void close(UUID account, Actor by) {
        AccountRules.nobodyKeepsTheirOwnAccount(by, account);
        jdbc.sql(
                        "update access.account set disabled_at = :now where id = :id and disabled_at is null")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", account)
                .update();
        endSessions(account);
        AuditTrail.wrote(account);
    }

    void reopen(UUID account, Actor by) {
        AccountRules.nobodyKeepsTheirOwnAccount(by, account);
        jdbc.sql("update access.account set disabled_at = null where id = :id")
                .param("id", account)
                .update();
        AuditTrail.wrote(account);
    }

    /**
     * @return the new password, told once
     */
    String newPassword(UUID account, Actor by) {
        AccountRules.nobodyKeepsTheirOwnAccount(by, account);
        var password = newPassword();
        jdbc.sql(
                        """
                        update access.account set password_hash = :hash, failed_attempts = 0, locked_until = null
                        where id = :id
                        """)
                .param("hash", passwords.encode(password))
                .param("id", account)
                .update();
        endSessions(account);
        AuditTrail.wrote(account);
        return password;
    }

    private void endSessions(UUID account) {
        elevated.call(
                "ending sessions",
                () ->
                        jdbc.sql("delete from access.session where account_id = :id")
                                .param("id", account)
                                .update());
    }

    private String label(Role role, @Nullable UUID agency) {
        return agency == null
                ? role.label()
                : role.label() + ", " + agencies.require(new AgencyId(agency)).details().name();
    }

    private static String newPassword() {
        var bytes = new byte[12];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
