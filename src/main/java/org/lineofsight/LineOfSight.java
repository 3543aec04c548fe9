package org.lineofsight;

import org.lineofsight.platform.database.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class LineOfSight {

    public static void main(String[] args) {
        var application = new SpringApplication(LineOfSight.class);
        application.addInitializers(Store.durable());
        application.run(args);
    }
}
