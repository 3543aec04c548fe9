package org.lineofsight.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock that everything asks. For a stretch of code it can be told another time: a
 * demonstration lives through its year in this way, by the same use cases as everybody.
 */
public final class ScopedClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;

    ScopedClock(Clock real) {
        this.real = real;
    }

    /** Runs the work at that moment, which does not pass while it runs. */
    public static <R, X extends Throwable> R at(Instant moment, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(TOLD, moment).call(work);
    }

    @Override
    public Instant instant() {
        return TOLD.isBound() ? TOLD.get() : real.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ScopedClock(real.withZone(zone));
    }
}
