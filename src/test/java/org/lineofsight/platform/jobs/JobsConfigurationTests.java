package org.lineofsight.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;

class JobsConfigurationTests {

    final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                    .withUserConfiguration(JobsConfiguration.class, TwoJobs.class);

    /** Each waits for the other: with one thread, neither would end. */
    static class TwoJobs {

        final CountDownLatch both = new CountDownLatch(2);

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
        void one() throws InterruptedException {
            meet();
        }

        @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
        void other() throws InterruptedException {
            meet();
        }

        private void meet() throws InterruptedException {
            both.countDown();
            both.await(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void jobs_run_by_themselves_and_a_slow_one_does_not_hold_up_the_others() {
        application.run(context ->
                assertThat(context.getBean(TwoJobs.class).both.await(10, TimeUnit.SECONDS))
                        .isTrue());
    }

    @Test
    void with_jobs_switched_off_none_runs() {
        application
                .withPropertyValues("lineofsight.jobs=false")
                .run(context -> {
                    assertThat(context).doesNotHaveBean("taskScheduler");
                    assertThat(context.getBean(TwoJobs.class).both.getCount()).isEqualTo(2);
                });
    }
}
