package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Somebody who can sign in is always left to administer. */
@ServiceTest
class LastAdministratorTest {

    private static final String[] TABLES = {"staff_user", "user_role", "access_link"};

    @Autowired
    private UserService service;

    @Autowired
    private UserFixture users;

    @Autowired
    private Users stored;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsTheLastAdministratorWhoCanSignIn() {
        var last = onlyAdministrator();
        users.invited("Invited", Role.ADMIN);
        var version = service.row(last.id()).version();

        assertRefused(() -> service.disable(last.id(), version, "Has left"), "access.refused.last-administrator");
        assertRefused(
                () -> service.changeRoles(last.id(), version, Set.of(Role.COORDINATOR)),
                "access.refused.last-administrator");
    }

    @Test
    void keepsOneOfTwoAdministratorsWhoTakeEachOthersPowerAtOnce() throws Exception {
        var one = onlyAdministrator();
        var other = users.active("Other", Role.ADMIN);
        var rows = Set.of(service.row(one.id()), service.row(other.id()));
        var admin = Staff.with("Robin", Role.ADMIN);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var result : threads.invokeAll(rows.stream()
                    .map(row -> (Callable<Boolean>) () -> Staff.as(admin, () -> isDisabled(row)))
                    .toList())) {
                result.get();
            }
        }

        assertThat(Stream.of(one, other).filter(user -> service.row(user.id()).state() == UserState.ACTIVE))
                .hasSize(1);
    }

    /** Takes the others' power, as another test may have left administrators behind. */
    private StaffUser onlyAdministrator() {
        var last = users.active("Last", Role.ADMIN);
        var others = service.rows(
                UserFilter.ALL.withRoles(Set.of(Role.ADMIN)).withStates(Set.of(UserState.ACTIVE)), 0, 10_000);
        others.stream()
                .filter(other -> !other.id().equals(last.id()))
                .forEach(other -> service.disable(other.id(), other.version(), "Not needed any more"));
        assertThat(stored.countActiveAdministratorsExcept(last.id())).isZero();
        return last;
    }

    private boolean isDisabled(UserRow row) {
        try {
            service.disable(row.id(), row.version(), "At once");
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void assertRefused(ThrowingCallable call, String key) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
