package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Trail;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** Each kind of no is held back until the same time after the question; that no kind takes longer is for the bench. */
@ServiceTest
class RefusalTimeTest {

    /** Longer than a no takes where passwords are compared at once. */
    private static final Duration LEAST = Duration.ofMillis(80);

    private static final AccessSettings.Session SESSION =
            new AccessSettings.Session(Duration.ofMinutes(30), Duration.ofHours(12));
    private static final String WRONG = "eight otters by the river";
    private static final String HERE = "192.0.2.31";
    private static final String THROTTLED_FROM = "192.0.2.32";

    @Autowired
    private Users stored;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private SignInService signIn;

    @Autowired
    private Trail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @AfterEach
    void forgetTries() {
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void holdsEachKindOfNoBack() {
        var robin = users.active("Robin", Role.AUDITOR).email();
        var disabled = users.active("Disabled", Role.AUDITOR);
        users.manage(service ->
                service.disable(disabled.id(), users.row(disabled.id()).version(), "Has left"));
        var throttled = users.active("Throttled", Role.AUDITOR).email();
        for (var tries = 0; tries < 5; tries++) {
            signIn.signIn(throttled, WRONG, THROTTLED_FROM);
        }

        assertThat(List.of(
                        timeOfNo("nobody." + UUID.randomUUID() + "@example.org", WRONG, HERE),
                        timeOfNo(robin, WRONG, HERE),
                        timeOfNo(disabled.email(), UserFixture.PASSWORD, HERE),
                        timeOfNo(throttled, UserFixture.PASSWORD, THROTTLED_FROM)))
                .allSatisfy(time -> assertThat(time).isGreaterThanOrEqualTo(LEAST));
    }

    private Duration timeOfNo(String account, String password, String address) {
        var start = System.nanoTime();
        assertThat(holding().signIn(account, password, address)).isEmpty();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private SignInService holding() {
        var settings = new AccessSettings(null, List.of(), SESSION, LEAST);
        return new SignInService(stored, atOnce(), throttle, new RefusalTime(settings), trail, transactions);
    }

    /** Calculates nothing, so that only what is waited for takes time. */
    private static Passwords atOnce() {
        return new Passwords() {
            @Override
            public boolean matches(String typed, @Nullable String hash) {
                return typed.equals(UserFixture.PASSWORD);
            }

            @Override
            public void spendTheTimeOfAComparison() {}
        };
    }
}
