package org.lineofsight.exchange.intake.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that is answered with a problem. */
final class Refused extends RuntimeException {

    private final Problem problem;
    private final @Nullable Duration retryAfter;

    Refused(Problem problem) {
        this(problem, null);
    }

    /**
     * @param retryAfter absent where waiting does not help
     */
    Refused(Problem problem, @Nullable Duration retryAfter) {
        super(problem.title());
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    Problem problem() {
        return problem;
    }

    @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
