package org.lineofsight.kernel.access.account;

import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Changes one's own password. Every session but this one ends: whoever knew the old password is
 * out.
 */
@UseCase
class ChangePassword {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Elevated elevated;

    ChangePassword(JdbcClient jdbc, PasswordEncoder passwords, Elevated elevated) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.elevated = elevated;
    }

    /**
     * @param session the hash of the token of the session that stays
     */
    void change(Actor actor, String now, String wanted, byte[] session) {
        var hash =
                jdbc.sql("select password_hash from access.account where id = :id")
                        .param("id", actor.accountId())
                        .query(String.class)
                        .single();
        if (!passwords.matches(now, hash)) {
            throw new RuleBroken("account.password-wrong", "now", "This is not your password");
        }
        PasswordRules.passwordIsLongEnough(wanted, "wanted");
        elevated.call(
                "changing a password",
                () -> {
                    jdbc.sql("update access.account set password_hash = :hash where id = :id")
                            .param("hash", passwords.encode(wanted))
                            .param("id", actor.accountId())
                            .update();
                    return jdbc.sql(
                                    "delete from access.session where account_id = :id and token_hash <> :session")
                            .param("id", actor.accountId())
                            .param("session", session)
                            .update();
                });
        AuditTrail.wrote(actor.accountId());
    }
}
