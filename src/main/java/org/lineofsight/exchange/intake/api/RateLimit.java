package org.lineofsight.exchange.intake.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * So many requests a minute for each caller; whoever was quiet may send a minute's worth at once.
 * Kept in memory, by each node for itself: it protects the node, and a row that every request has
 * to lock would cost more than it saves.
 */
class RateLimit {

    private static final int MOST_CALLERS = 10_000;

    private final double perMinute;
    private final Clock clock;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    private record Bucket(double left, Instant at) {}

    /**
     * Takes one, if there is one left.
     *
     * @return how long to wait for the next; empty where this one may pass
     */
    Optional<Duration> take(String caller) {
        var wait = new AtomicReference<Duration>();
        if (buckets.size() > MOST_CALLERS) {
            forgetTheQuiet();
        }
        buckets.compute(
                caller,
                (name, before) -> {
                    var left = left(before);
                    if (left < 1) {
                        wait.set(
                                Duration.ofMillis(
                                        (long) Math.ceil((1 - left) * 60_000 / perMinute)));
                        return new Bucket(left, clock.instant());
                    }
                    return new Bucket(left - 1, clock.instant());
                });
        return Optional.ofNullable(wait.get());
    }

    /** Whether there is none left, without taking one. */
    boolean isSpent(String caller) {
        return left(buckets.get(caller)) < 1;
    }

    private double left(@org.jspecify.annotations.Nullable Bucket bucket) {
        if (bucket == null) {
            return perMinute;
        }
        var quiet = Math.max(0, Duration.between(bucket.at, clock.instant()).toMillis());
        return Math.min(perMinute, bucket.left + quiet * perMinute / 60_000);
    }

    private void forgetTheQuiet() {
        buckets.values().removeIf(bucket -> left(bucket) >= perMinute);
    }
}
