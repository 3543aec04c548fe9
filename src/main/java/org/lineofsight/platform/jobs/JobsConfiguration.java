package org.lineofsight.platform.jobs;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Jobs run on every node and agree through the database which of them does what. {@code
 * lineofsight.jobs=false} keeps them all still: for tests, and for commands that do one thing and
 * end.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "lineofsight.jobs", matchIfMissing = true)
class JobsConfiguration {

    /** More than one thread: a mail server that is slow to answer must not hold up the audit. */
    @Bean
    ThreadPoolTaskSchedulerCustomizer severalJobsAtOnce() {
        return scheduler -> {
            scheduler.setPoolSize(3);
            scheduler.setThreadNamePrefix("job-");
            scheduler.setWaitForTasksToCompleteOnShutdown(true);
            scheduler.setAwaitTerminationMillis(Duration.ofSeconds(5).toMillis());
        };
    }
}
