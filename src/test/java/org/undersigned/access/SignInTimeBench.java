package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

/** The time that a no takes must not tell why it is one. */
@ServiceTest
@TestPropertySource(properties = "undersigned.refusal-time=100ms")
@Tag("bench")
class SignInTimeBench {

    private static final int ROUNDS = 200;

    /** Fewer than the throttle allows for one account. */
    private static final int TRIES_PER_ACCOUNT = 15;

    private static final String WRONG = "eight otters by the river";
    private static final String THROTTLED_FROM = "192.0.2.1";

    @Autowired
    private SignInService signIn;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    private enum Reason {
        UNKNOWN,
        WRONG,
        DISABLED,
        THROTTLED
    }

    @AfterEach
    void startTheClock() {
        clock.reset();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void isTheSameForEveryReason() {
        clock.stopAt(Instant.parse("2027-03-01T09:00:00Z"));
        var active = new ArrayList<String>();
        var disabled = new ArrayList<String>();
        for (var i = 0; i * TRIES_PER_ACCOUNT < ROUNDS; i++) {
            active.add(users.active("Active", Role.AUDITOR).email());
            disabled.add(disabled());
        }
        var throttled = users.active("Throttled", Role.AUDITOR).email();
        for (var i = 0; i < 5; i++) {
            signIn.signIn(throttled, WRONG, THROTTLED_FROM);
        }

        var times = new EnumMap<Reason, List<Long>>(Reason.class);
        for (var i = 0; i < ROUNDS; i++) {
            var accounts = Map.of(
                    Reason.UNKNOWN,
                    "nobody." + UUID.randomUUID() + "@example.org",
                    Reason.WRONG,
                    active.get(i / TRIES_PER_ACCOUNT),
                    Reason.DISABLED,
                    disabled.get(i / TRIES_PER_ACCOUNT),
                    Reason.THROTTLED,
                    throttled);
            for (var reason : Reason.values()) {
                var address = reason == Reason.THROTTLED ? THROTTLED_FROM : "198.51.100." + i + "." + reason;
                times.computeIfAbsent(reason, none -> new ArrayList<>()).add(time(accounts.get(reason), address));
            }
        }

        var expected = median(times.get(Reason.WRONG));
        for (var reason : Reason.values()) {
            assertThat(median(times.get(reason)))
                    .as("median nanoseconds when %s", reason)
                    .isCloseTo(expected, Percentage.withPercentage(15));
        }
    }

    private long time(String account, String address) {
        var start = System.nanoTime();
        assertThat(signIn.signIn(account, WRONG, address)).isEmpty();
        return System.nanoTime() - start;
    }

    private String disabled() {
        var user = users.active("Disabled", Role.AUDITOR);
        users.manage(service -> service.disable(user.id(), users.row(user.id()).version(), "Has left"));
        return user.email();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
