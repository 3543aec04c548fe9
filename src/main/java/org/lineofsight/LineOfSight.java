package org.lineofsight;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class LineOfSight {

    public static void main(String[] args) {
        SpringApplication.run(LineOfSight.class, args);
    }
}
