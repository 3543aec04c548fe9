package org.lineofsight.platform.database;

import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A server that the operator runs: whether it can be reached, is new enough, and lets us make our
 * schemas.
 */
final class ExternalServer {

    static final int OLDEST = 15;

    private ExternalServer() {}

    static void check(Login owner) {
        try (var connection = owner.connect()) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            var facts =
                    JdbcClient.create(new SingleConnectionDataSource(connection, true))
                            .sql(
                                    """
                                    select current_setting('server_encoding') as encoding,
                                           has_database_privilege(current_database(), 'create')
                                           and has_schema_privilege('public', 'create') as creates\
                                    """)
                            .query(Facts.class)
                            .single();
            facts.require(owner);
        } catch (SQLException e) {
            throw new StoreUnavailable(
                    "The database at %s cannot be used as %s: %s"
                            .formatted(owner.url(), owner.user(), e.getMessage()),
                    e);
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new StoreUnavailable(
                    "The server in SPRING_DATASOURCE_URL is PostgreSQL %d. Line of Sight needs %d or newer."
                            .formatted(major, OLDEST));
        }
    }

    private record Facts(String encoding, boolean creates) {

        void require(Login owner) {
            if (!encoding.equals("UTF8")) {
                throw new StoreUnavailable(
                        "The database \"%s\" holds %s text. Line of Sight needs one with UTF8."
                                .formatted(owner.database(), encoding));
            }
            if (!creates) {
                throw new StoreUnavailable(
                        """
                        The login %1$s may not make schemas in the database "%2$s".
                        Ask the database administrator to run
                          alter database "%2$s" owner to "%1$s";\
                        """
                                .formatted(owner.user(), owner.database()));
            }
        }
    }
}
