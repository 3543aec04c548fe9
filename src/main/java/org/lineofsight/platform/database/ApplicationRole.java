package org.lineofsight.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The role that the application works as. It owns nothing and may bypass nothing, so row-level
 * security holds for all that it does; what it may touch, the migrations grant to it by name.
 */
final class ApplicationRole {

    static final String NAME = "lineofsight_app";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String DUPLICATE_OBJECT = "42710";

    private ApplicationRole() {}

    /** Answers a login of the role that works, making or mending the role where the owner may. */
    static Login ready(Login owner, @Nullable String chosenPassword) {
        if (chosenPassword == null && owner.password().isEmpty()) {
            throw new StoreUnavailable(
                    "The database login has no password to work one out from for the role %s.\n%s"
                            .formatted(NAME, instructions(owner)));
        }
        var password =
                chosenPassword == null
                        ? DerivedPassword.of(NAME, owner.password())
                        : chosenPassword;
        var login = owner.as(NAME, password);
        try {
            if (!isAccepted(login)) {
                mend(owner, password);
            }
            check(login, owner);
            return login;
        } catch (SQLException e) {
            if (INSUFFICIENT_PRIVILEGE.equals(e.getSQLState())) {
                throw new StoreUnavailable(
                        "The login %s may not make the role %s that Line of Sight works as.\n%s"
                                .formatted(owner.user(), NAME, instructions(owner)));
            }
            throw new StoreUnavailable(
                    "The role %s cannot be used: %s".formatted(NAME, e.getMessage()), e);
        }
    }

    private static boolean isAccepted(Login login) throws SQLException {
        try (var connection = login.connect()) {
            return connection.isValid(10);
        } catch (SQLException e) {
            // 28: wrong password, or no such role; servers do not tell which.
            if (e.getSQLState() != null && e.getSQLState().startsWith("28")) {
                return false;
            }
            throw e;
        }
    }

    private static void mend(Login owner, String password) throws SQLException {
        try (var connection = owner.connect()) {
            create(connection);
            // The driver sends a hash and not the password, which the server might log.
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
        }
    }

    static void create(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "create role "
                            + NAME
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        } catch (SQLException e) {
            if (!DUPLICATE_OBJECT.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void check(Login login, Login owner) throws SQLException {
        try (var connection = login.connect()) {
            var mighty =
                    JdbcClient.create(new SingleConnectionDataSource(connection, true))
                            .sql(
                                    """
                                    select rolsuper or rolbypassrls or rolcreaterole or pg_has_role(oid, :owner, 'member')
                                    from pg_roles where rolname = current_user\
                                    """)
                            .param("owner", owner.user())
                            .query(Boolean.class)
                            .single();
            if (mighty) {
                throw new StoreUnavailable(
                        """
                        The role %1$s has more rights than the application may have. Take them away:
                          alter role %1$s nosuperuser nobypassrls nocreatedb nocreaterole;
                          revoke "%2$s" from %1$s;\
                        """
                                .formatted(NAME, owner.user()));
            }
        }
    }

    private static String instructions(Login owner) {
        return """
        Ask the database administrator to run, with a password of their choosing,
          create role %1$s login nosuperuser nobypassrls nocreatedb nocreaterole password '...';
          grant connect on database "%2$s" to %1$s;
        (alter role instead of create role where it exists), and start Line of Sight with that password in
        LINEOFSIGHT_APP_PASSWORD.\
        """
                .formatted(NAME, owner.database());
    }
}
