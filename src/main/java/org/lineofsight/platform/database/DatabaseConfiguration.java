package org.lineofsight.platform.database;

import org.flywaydb.core.Flyway;
import org.lineofsight.platform.Progress;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    FlywayMigrationStrategy migration() {
        return DatabaseConfiguration::migrate;
    }

    private static void migrate(Flyway flyway) {
        var pending = flyway.info().pending().length;
        if (pending > 0) {
            Progress.say("Bringing the database up to date (%d steps)…".formatted(pending));
        }
        flyway.migrate();
    }
}
