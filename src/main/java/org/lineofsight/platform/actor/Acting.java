package org.lineofsight.platform.actor;

import java.util.Optional;

/**
 * The actor of the running request or job. Bound for a stretch of code and never set; every
 * transaction that starts inside that stretch tells PostgreSQL, whose policies refuse to answer
 * anybody who has not said who they are.
 */
public final class Acting {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private Acting() {}

    public static <R, X extends Throwable> R as(Actor actor, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(CURRENT, actor).run(work);
    }

    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * @throws IllegalStateException when nobody is acting
     */
    public static Actor require() {
        if (!CURRENT.isBound()) {
            throw new IllegalStateException("Nobody is acting: bind an actor first");
        }
        return CURRENT.get();
    }
}
