package org.policygraph.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CrowdsTests {

    private final Watch watch = new Watch();
    private final Crowds crowds = new Crowds(watch);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void anAnswerIsGivenAgainForAMinute() {
        assertThat(crowds.answer("China", asked::incrementAndGet)).isEqualTo(1);
        watch.pass(Crowds.FRESH);

        assertThat(crowds.answer("China", asked::incrementAndGet)).isEqualTo(1);
        assertThat(crowds.answer("Japan", asked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void anOlderOneIsGivenOnceMoreWhileANewOneIsMade() throws InterruptedException {
        crowds.answer("China", asked::incrementAndGet);
        watch.pass(Crowds.FRESH.plusSeconds(1));
        CountDownLatch made = new CountDownLatch(1);

        assertThat(crowds.<Integer>answer("China", () -> {
                    made.countDown();
                    return 7;
                }))
                .isEqualTo(1);
        assertThat(made.await(1, TimeUnit.MINUTES)).isTrue();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (crowds.answer("China", asked::incrementAndGet) != 7 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }

        assertThat(crowds.answer("China", asked::incrementAndGet)).isEqualTo(7);
        assertThat(asked).hasValue(1);
    }

    @Test
    void afterSomeTimeItIsAskedAnew() {
        crowds.answer("China", asked::incrementAndGet);
        watch.pass(Crowds.KEPT.plusSeconds(1));

        assertThat(crowds.answer("China", asked::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void whatFailsIsNotKept() {
        assertThatThrownBy(() -> crowds.answer("China", () -> {
                    throw new IllegalStateException("too slow");
                }))
                .hasMessage("too slow");

        assertThat(crowds.answer("China", asked::incrementAndGet)).isEqualTo(1);
    }

    /** A clock that goes on when it is told to. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-28T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
