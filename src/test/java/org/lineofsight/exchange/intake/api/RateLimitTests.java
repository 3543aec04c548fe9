package org.lineofsight.exchange.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lineofsight.exchange.intake.IntakeTest;
import org.springframework.test.context.TestPropertySource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties = "lineofsight.intake.requests-a-minute=3")
class RateLimitTests extends IntakeTest {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Clock clock =
            new Clock() {
                @Override
                public java.time.ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(java.time.ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now.get();
                }
            };

    @Order(1)
    @Test
    void who_calls_too_often_is_told_when_to_come_back() {
        var system = system();
        for (var call = 0; call < 3; call++) {
            assertThat(system.get("/api/v1/referrals").status()).isEqualTo(200);
        }

        var refused = system.get("/api/v1/referrals");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
        assertThat(system().get("/api/v1/referrals").status()).as("another client").isEqualTo(200);
    }

    /** The last, since the tests that call come from the same address. */
    @Order(2)
    @Test
    void whoever_guesses_secrets_is_slowed() {
        var wrong = "los_" + "0".repeat(32) + "_" + "A".repeat(43);
        for (var guess = 0; guess < 20; guess++) {
            assertThat(caller(wrong).get("/api/v1/referrals").status()).isEqualTo(401);
        }
        var refused = caller(wrong).get("/api/v1/referrals");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void a_minutes_worth_may_come_at_once_and_grows_back_evenly() {
        var limit = new RateLimit(60, clock);
        for (var call = 0; call < 60; call++) {
            assertThat(limit.take("a")).isEmpty();
        }
        assertThat(limit.take("a")).contains(Duration.ofSeconds(1));
        now.set(now.get().plusSeconds(2));
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isEmpty();
        assertThat(limit.take("a")).isPresent();
        now.set(now.get().plusSeconds(600));
        assertThat(limit.isSpent("a")).isFalse();
    }
}
