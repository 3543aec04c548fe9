package org.lineofsight;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.lineofsight.platform.database.EmbeddedPostgres;
import org.lineofsight.platform.database.Login;
import org.lineofsight.platform.database.Store;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Migrated databases for tests: one server for the whole run, each database a copy of one that was
 * migrated once, in about a tenth of a second. Nothing is left when the run ends.
 *
 * <p>Tests with Spring are annotated {@link DatabaseTest}. Tests without it call {@link #fresh()}.
 *
 * @param owner the login that migrates
 * @param application the login that the application works as
 */
public record TestDatabase(Login owner, Login application) {

    private static final AtomicInteger count = new AtomicInteger();

    /** A migrated database, empty but for what the migrations put there, that nobody else has. */
    public static TestDatabase fresh() {
        return Server.copy("test_" + count.incrementAndGet());
    }

    /** Statements as the application would run them. */
    public JdbcClient asApplication() {
        return client(application);
    }

    /** Statements as the owner of the tables, for looking behind the application's back. */
    public JdbcClient asOwner() {
        return client(owner);
    }

    private static JdbcClient client(Login login) {
        return JdbcClient.create(
                new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }

    /**
     * Gives each application context a database of its own, and the contexts that share their
     * settings the same one.
     */
    static class ForContext
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = fresh();
            beforeTheApplicationsOwn(
                    context,
                    new MapPropertySource(
                            "test database",
                            Map.of(
                                    "lineofsight.jobs", "false",
                                    "lineofsight.demonstration", "false",
                                    "spring.flyway.enabled", "false",
                                    "spring.datasource.hikari.maximum-pool-size", "8",
                                    "spring.datasource.hikari.minimum-idle", "1")));
            Store.of(database.owner(), database.application()).initialize(context);
        }

        /** What a test asks for itself comes before this, as it comes before everything. */
        private static void beforeTheApplicationsOwn(
                ConfigurableApplicationContext context, MapPropertySource settings) {
            var sources = context.getEnvironment().getPropertySources();
            var asked = TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME;
            if (sources.contains(asked)) {
                sources.addAfter(asked, settings);
            } else {
                sources.addFirst(settings);
            }
        }
    }

    private static class Server {

        private static final EmbeddedPostgres server = EmbeddedPostgres.throwAway();
        private static final TestDatabase template = migrated();

        private static TestDatabase migrated() {
            var store = Store.on(server);
            Flyway.configure()
                    .dataSource(store.owner().url(), store.owner().user(), store.owner().password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new TestDatabase(store.owner(), store.application());
        }

        private static TestDatabase copy(String name) {
            try (var connection = server.superuser("postgres").connect();
                    var statement = connection.createStatement()) {
                statement.execute(
                        "create database %s template %s owner %s strategy file_copy"
                                .formatted(
                                        name,
                                        template.owner().database(),
                                        template.owner().user()));
                return new TestDatabase(
                        template.owner().at(server.url(name)),
                        template.application().at(server.url(name)));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
