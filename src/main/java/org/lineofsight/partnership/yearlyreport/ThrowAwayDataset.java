package org.lineofsight.partnership.yearlyreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.lineofsight.partnership.dataset.Dataset;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.partnership.yearlyreport.report.Report;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.database.Store;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dataset on a database that is gone when the report is written: the same use cases and the same
 * store as on the site, and only what they need of the application.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@ComponentScan(
        basePackages = {
            "org.lineofsight.platform.actor",
            "org.lineofsight.platform.time",
            "org.lineofsight.partnership.dataset"
        },
        excludeFilters =
                @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = Controller.class))
final class ThrowAwayDataset {

    private static final Map<String, Object> QUIET =
            Map.of(
                    "spring.datasource.hikari.maximum-pool-size", 2,
                    "spring.datasource.hikari.minimum-idle", 1,
                    "logging.level.root", "error");

    private ThrowAwayDataset() {}

    static Report report(String partnership, ReportingYear year, FigureFiles files) {
        var application = new SpringApplication(ThrowAwayDataset.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(QUIET);
        application.addInitializers(Store.throwAway());
        try (var context = application.run()) {
            var dataset = context.getBean(Dataset.class);
            var today = LocalDate.now(context.getBean(Clock.class));
            var transaction =
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var actor = Actor.system("writing a yearly report from a folder");
            var report =
                    Acting.as(
                            actor,
                            () ->
                                    transaction.execute(status -> {
                                        var delivery =
                                                dataset.receive(partnership, year, files, actor);
                                        return Report.of(
                                                dataset.figures(dataset.setOf(delivery).id()),
                                                today);
                                    }));
            if (report == null) {
                throw new IllegalStateException("No report was made");
            }
            return report;
        }
    }
}
