package org.lineofsight.exchange.intake.api;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.CallRefused;

/** A request that is answered with a problem. */
final class Refused extends CallRefused {

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

    @Override
    public int status() {
        return problem.status();
    }

    @Override
    public String words() {
        return problem.detail();
    }

    @Override
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
