package org.lineofsight.exchange.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A system’s request that was refused before its work began: no credentials, too often, too large.
 * Each interface answers it in its own format.
 */
public abstract class CallRefused extends RuntimeException {

    protected CallRefused(String message) {
        super(message);
    }

    /** As HTTP counts them. */
    public abstract int status();

    /** What to do about it, in words that name nobody. */
    public abstract String words();

    /** How long to wait; absent where waiting does not help. */
    public abstract @Nullable Duration retryAfter();
}
