package org.lineofsight;

import java.util.Arrays;
import org.lineofsight.partnership.yearlyreport.ReportCommand;
import org.lineofsight.platform.Progress;
import org.lineofsight.platform.database.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the application. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class LineOfSight {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("report")) {
            System.exit(ReportCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        var application = new SpringApplication(LineOfSight.class);
        application.addInitializers(Store.durable());
        application.addListeners(new Ready());
        application.run(args);
    }

    private static final class Ready implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent event) {
            var port =
                    event.getApplicationContext()
                            .getEnvironment()
                            .getRequiredProperty("local.server.port");
            Progress.say("Line of Sight is ready at http://localhost:" + port);
        }
    }
}
