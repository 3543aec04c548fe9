package org.lineofsight.platform.database;

import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The database and the two roles on a server of our own. */
final class OwnDatabase {

    private static final String NAME = "lineofsight";
    private static final String OWNER = "lineofsight_owner";

    private OwnDatabase() {}

    /** Makes what is not there yet, and answers the owner's login. */
    static Login ready(EmbeddedPostgres server) throws SQLException {
        var superuser = server.superuser("postgres");
        // The database is made last: where it is, the rest is too.
        var owner =
                new Login(server.url(NAME), OWNER, DerivedPassword.of(OWNER, superuser.password()));
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            try (var found =
                    statement.executeQuery(
                            "select from pg_database where datname = '" + NAME + "'")) {
                if (found.next()) {
                    return owner;
                }
            }
            var passwords = connection.unwrap(PGConnection.class);
            statement.execute("create role " + OWNER + " login");
            passwords.alterUserPassword(OWNER, owner.password().toCharArray(), "scram-sha-256");
            ApplicationRole.create(connection);
            passwords.alterUserPassword(
                    ApplicationRole.NAME,
                    application(owner).password().toCharArray(),
                    "scram-sha-256");
            statement.execute("create database " + NAME + " owner " + OWNER);
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute(
                    "grant connect, temporary on database " + NAME + " to " + ApplicationRole.NAME);
        }
        return owner;
    }

    static Login application(Login owner) {
        return owner.as(
                ApplicationRole.NAME, DerivedPassword.of(ApplicationRole.NAME, owner.password()));
    }
}
