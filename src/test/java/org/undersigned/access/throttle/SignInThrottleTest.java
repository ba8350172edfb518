package org.undersigned.access.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.base.secret.Keyring;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

@ServiceTest
class SignInThrottleTest {

    private static final String HOME = "192.0.2.7";

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Keyring keyring;

    private final String account = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2027-03-01T09:00:00Z"));
        database.jdbc().update("delete from sign_in_throttle");
    }

    @AfterEach
    void startTheClock() {
        clock.reset();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void refusesTheSixthTryAndEachTryAfterADelayThatGrows() {
        var delays = new ArrayList<Duration>();
        for (var i = 0; i < 4; i++) {
            assertThat(throttle.count(account, HOME).isRefused()).isFalse();
        }
        for (var i = 0; i < 9; i++) {
            var until = throttle.count(account, HOME).nextRefusedUntil().orElseThrow();
            delays.add(Duration.between(clock.instant(), until));
            assertThat(throttle.count(account, HOME).isRefused()).isTrue();
            clock.stopAt(until);
        }

        assertThat(delays)
                .extracting(Duration::toSeconds)
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1800L, 1800L, 1800L);
    }

    @Test
    void doesNotCountWhatItRefuses() {
        times(5, HOME);
        var until = throttle.count(account, HOME);
        times(50, HOME);

        clock.advance(Duration.ofSeconds(30));

        assertThat(until.isRefused()).isTrue();
        assertThat(throttle.count(account, HOME).isRefused()).isFalse();
    }

    @Test
    void letsNoMoreThroughWhenTheyComeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var tries = threads.invokeAll(IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<Attempt>) () -> throttle.count(account, HOME))
                    .toList());
            var seen = 0;
            for (var attempt : tries) {
                seen += attempt.get().isRefused() ? 0 : 1;
            }
            assertThat(seen).isEqualTo(5);
        }
    }

    @Test
    void looksAtFewerThanAHundredADayFromAllTheWorld() {
        var seen = 0;
        for (var minute = 0; minute < 24 * 60; minute++) {
            seen += throttle.count(account, "198.51." + minute / 250 + "." + minute % 250)
                            .isRefused()
                    ? 0
                    : 1;
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(seen).isBetween(20, 100);
    }

    @Test
    void refusesASprayOfNamesFromOneAddress() {
        var seen = IntStream.range(0, 1_000)
                .filter(i -> !throttle.count(i + account, HOME).isRefused())
                .count();

        assertThat(seen).isEqualTo(30);
    }

    @Test
    void keepsNothingOfTheNamesThatItRefuses() {
        for (var i = 0; i < 1_000; i++) {
            throttle.count(i + account, HOME);
        }

        assertThat(database.count("sign_in_throttle"))
                .as("the address, and 30 accounts and pairs")
                .isEqualTo(61);
    }

    @Test
    void keepsNothingForEverOfThoseThatComeAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var attempt : threads.invokeAll(IntStream.range(0, 64)
                    .mapToObj(i -> (Callable<Attempt>) () -> throttle.count(i + account, HOME))
                    .toList())) {
                attempt.get();
            }
        }
        clock.advance(Duration.ofDays(31));

        throttle.succeed(throttle.count("another" + account, "192.0.2.8"));

        assertThat(database.count("sign_in_throttle")).isEqualTo(3);
    }

    @Test
    void saysOnceThatItHasBegunToRefuse() {
        times(5, HOME);

        assertThat(times(10, HOME)).extracting(Attempt::isFirstRefused).containsOnlyOnce(true);

        clock.advance(Duration.ofSeconds(30));
        assertThat(times(1, HOME)).extracting(Attempt::isRefused).containsExactly(false);
        assertThat(times(10, HOME)).extracting(Attempt::isFirstRefused).containsOnlyOnce(true);
    }

    @Test
    void takesAllAddressesOfAnIpv6NetworkForOne() {
        times(5, "2001:db8:1:2::1");

        assertThat(throttle.count(account, "2001:db8:1:2:ffff::99").isRefused()).isTrue();
        assertThat(throttle.count(account, "2001:db8:1:3::1").isRefused()).isFalse();
    }

    @Test
    void keepsTheCountsOverARestart() {
        times(5, HOME);

        var restarted = new SignInThrottle(new Buckets(database.jdbc()), clock, transactions, keyring);

        assertThat(restarted.count(account, HOME).isRefused()).isTrue();
    }

    @Test
    void lendsNobodyTheMeansToLockAUserOutWhereTheyUsuallySignIn() {
        throttle.succeed(throttle.count(account, HOME));
        for (var i = 0; i < 60; i++) {
            throttle.count(account, "203.0.113." + i);
        }

        assertThat(throttle.count(account, "203.0.113.200").isRefused()).isTrue();
        assertThat(throttle.count(account, HOME).isRefused()).isFalse();
    }

    @Test
    void forgetsAfterADay() {
        times(5, HOME);

        clock.advance(Duration.ofDays(1).plusSeconds(1));

        assertThat(throttle.count(account, HOME).nextRefusedUntil()).isEmpty();
    }

    @Test
    void keepsNeitherNamesNorAddresses() {
        times(1, HOME);

        assertThat(database.fingerprint("sign_in_throttle"))
                .doesNotContain(account)
                .doesNotContain(HOME);
    }

    @Test
    void removesOldCounts() {
        times(1, HOME);
        clock.advance(Duration.ofDays(31));

        throttle.succeed(throttle.count("another" + account, "192.0.2.8"));

        assertThat(database.count("sign_in_throttle")).isEqualTo(3);
    }

    private List<Attempt> times(int times, String address) {
        return IntStream.range(0, times)
                .mapToObj(i -> throttle.count(account, address))
                .toList();
    }
}
