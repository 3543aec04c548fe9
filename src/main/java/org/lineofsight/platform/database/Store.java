package org.lineofsight.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.lineofsight.platform.Progress;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The database an application context works on. Given to the application as an initializer, it
 * opens when the context starts and closes after everything else in the context has closed:
 *
 * <pre>{@code
 * var application = new SpringApplication(LineOfSight.class);
 * application.addInitializers(Store.durable());
 * }</pre>
 */
public sealed interface Store
        extends ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * The server that {@code SPRING_DATASOURCE_URL} names; without it, our own server on the folder
     * that {@code LINEOFSIGHT_DATA} names, {@code ./data} where it names none.
     */
    static Store durable() {
        return new Durable();
    }

    /** Our own server, empty, gone when the context closes, whatever the environment names. */
    static Store throwAway() {
        return new ThrowAway();
    }

    /** A database that is there already, with its two logins. */
    static Prepared of(Login owner, Login application) {
        return new Prepared(owner, application);
    }

    /** The database on a server of our own that somebody else stops, made if it is not there. */
    static Prepared on(EmbeddedPostgres server) {
        try {
            var owner = OwnDatabase.ready(server);
            return new Prepared(owner, OwnDatabase.application(owner));
        } catch (SQLException e) {
            throw new StoreUnavailable("The database could not be set up: " + e.getMessage(), e);
        }
    }

    record Durable() implements Store {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var environment = context.getEnvironment();
            var url = environment.getProperty("spring.datasource.url");
            if (url == null || url.isBlank()) {
                var folder = Path.of(environment.getProperty("LINEOFSIGHT_DATA", "data"));
                Progress.say(
                        "Starting the database in " + folder.toAbsolutePath().normalize() + "…");
                onOurOwn(EmbeddedPostgres.durable(folder.resolve("postgresql")), context);
            } else {
                var owner =
                        Login.of(
                                url,
                                environment.getProperty("spring.datasource.username"),
                                environment.getProperty("spring.datasource.password"));
                Progress.say("Using the database at " + owner.url() + "…");
                ExternalServer.check(owner);
                var application =
                        ApplicationRole.ready(
                                owner, environment.getProperty("LINEOFSIGHT_APP_PASSWORD"));
                tell(environment, owner, application);
            }
        }
    }

    record ThrowAway() implements Store {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            onOurOwn(EmbeddedPostgres.throwAway(), context);
        }
    }

    record Prepared(Login owner, Login application) implements Store {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            tell(context.getEnvironment(), owner, application);
        }
    }

    private static void onOurOwn(EmbeddedPostgres server, ConfigurableApplicationContext context) {
        // Beans are destroyed in the reverse of the order in which they came, so the server
        // outlives the pool.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("embeddedPostgres", server::close);
        try {
            on(server).initialize(context);
        } catch (StoreUnavailable e) {
            server.close();
            throw e;
        }
    }

    private static void tell(ConfigurableEnvironment environment, Login owner, Login application) {
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "store",
                                Map.of(
                                        "spring.datasource.url", application.url(),
                                        "spring.datasource.username", application.user(),
                                        "spring.datasource.password", application.password(),
                                        "spring.flyway.url", owner.url(),
                                        "spring.flyway.user", owner.user(),
                                        "spring.flyway.password", owner.password())));
    }
}
