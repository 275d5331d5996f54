package no.parorendeportalen.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private final Time time = new Time();
    private final SignInThrottle throttle = new SignInThrottle(time);

    @Test
    void letsAGuessAMinuteThroughAfterFive() {
        for (var guess = 0; guess < 5; guess++) {
            assertThat(fail("kari@a.example", "192.0.2.1")).isZero();
        }

        assertThat(fail("Kari@A.example ", "192.0.2.1")).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
        time.pass(Duration.ofMinutes(1));
        assertThat(fail("kari@a.example", "192.0.2.1")).isZero();
        assertThat(fail("kari@a.example", "192.0.2.1")).isPositive();
    }

    @Test
    void countsNoSuccess() {
        for (var guess = 0; guess < 200; guess++) {
            var attempt = throttle.of("kari@a.example", "192.0.2.1");
            assertThat(attempt.count()).isZero();
            attempt.succeeded();
        }
    }

    @Test
    void letsNobodyBeLockedOutFromElsewhere() {
        for (var guess = 0; guess < 500; guess++) {
            fail("kari@a.example", "198.51.100." + guess % 100);
        }

        assertThat(throttle.of("kari@a.example", "192.0.2.1").count()).isZero();
    }

    @Test
    void stopsGuessesFromManyPlacesAfterTheFirst() {
        for (var guess = 0; guess < 60; guess++) {
            fail("kari@a.example", "198.51.100." + guess);
        }

        assertThat(fail("kari@a.example", "198.51.100.1")).isPositive();
    }

    @Test
    void stopsGuessesAtManyAccountsFromOnePlace() {
        for (var guess = 0; guess < 100; guess++) {
            assertThat(fail(guess + "@a.example", "192.0.2.1")).isZero();
        }

        assertThat(fail("ny@a.example", "192.0.2.1")).isPositive();
        assertThat(fail("ny@a.example", "192.0.2.2")).isZero();
    }

    @Test
    void takesAHomesAddressesAsOne() {
        for (var guess = 0; guess < 5; guess++) {
            fail("kari@a.example", "2001:db8:1:2::" + guess);
        }

        assertThat(fail("kari@a.example", "2001:db8:1:2:ffff::1")).isPositive();
        assertThat(fail("kari@a.example", "2001:db8:1:3::1")).isZero();
    }

    private Duration fail(String email, String client) {
        return throttle.of(email, client).count();
    }

    private static final class Time implements TimeMeter {

        private long nanos = Duration.ofDays(1).toNanos();

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
