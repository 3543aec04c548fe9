package org.lineofsight.kernel.access.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.Progress;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new partnership that is no demonstration has nobody in it: its first administrator is told
 * here, once.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lineofsight.demonstration", havingValue = "false")
class FirstAdministrator implements ApplicationRunner {

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            Accounts accounts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.run(
                Actor.system("first administrator"),
                () ->
                        transaction.executeWithoutResult(status -> {
                            // two nodes may start at once on an empty database
                            jdbc.sql(
                                            "select pg_advisory_xact_lock(hashtext('access.first-administrator'))")
                                    .query()
                                    .singleRow();
                            var empty =
                                    jdbc.sql("select not exists (select 1 from access.account)")
                                            .query(Boolean.class)
                                            .single();
                            if (empty) {
                                open();
                            }
                        }));
    }

    private void open() {
        var bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().encodeToString(bytes);
        var account = accounts.open("administrator", "First administrator", null, password);
        accounts.grant(account, Role.SYSTEM_ADMINISTRATOR, null, "System administrator");
        Progress.say(
                "Nobody has an account yet. Sign in as “administrator” with the password "
                        + password
                        + " and change it. It is not shown again.");
    }
}
