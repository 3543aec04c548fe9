package org.lineofsight;

import java.util.stream.Collectors;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.Progress;
import org.lineofsight.platform.database.StoreUnavailable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in plain words why the application did not start, where the person who started it can put it
 * right.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var words = words(cause);
            if (words != null) {
                Progress.complain(words);
                return true;
            }
        }
        return false;
    }

    private static @Nullable String words(Throwable cause) {
        return switch (cause) {
            case StoreUnavailable unavailable -> unavailable.getMessage();
            case PortInUseException taken ->
                    """
                    Another program is using port %d.
                    Stop it, or choose another with PORT, for example: PORT=8081 ./do run\
                    """
                            .formatted(taken.getPort());
            case FlywayValidateException other ->
                    """
                    This database was brought up to date by another version of Line of Sight than this one:
                    %s
                    Start that version, or choose another data folder with LINEOFSIGHT_DATA.\
                    """
                            .formatted(differences(other));
            default -> null;
        };
    }

    private static String differences(FlywayValidateException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> line.contains("migration version"))
                .collect(Collectors.joining("\n"));
    }
}
