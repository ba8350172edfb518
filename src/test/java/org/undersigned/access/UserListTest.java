package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** The list of users, and who may look at it or change it. */
@ServiceTest
class UserListTest {

    private static final String[] TABLES = {"staff_user", "user_role", "access_link"};

    @Autowired
    private UserService service;

    @Autowired
    private UserFixture users;

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
    void listsFiltersSortsAndCountsInTheDatabase() {
        var mark = UUID.randomUUID().toString();
        for (var name : new String[] {"Łukasz", "Ana", "zoe"}) {
            service.invite(new StaffDetails(name + " " + mark, fresh(name), Set.of(Role.AUDITOR, Role.APPROVER)));
        }
        service.invite(new StaffDetails("Bea " + mark, fresh("bea"), Set.of(Role.CAMPAIGNER)));
        var all = UserFilter.ALL.withText(mark);

        assertThat(service.count(all)).isEqualTo(4);
        assertThat(service.rows(all, 0, 10))
                .extracting(UserListTest::firstName)
                .containsExactly("Ana", "Bea", "Łukasz", "zoe");
        assertThat(service.rows(all, 1, 2)).extracting(UserListTest::firstName).containsExactly("Bea", "Łukasz");
        assertThat(service.rows(all.withOrder(UserFilter.Order.NAME, true), 0, 1))
                .extracting(UserListTest::firstName)
                .containsExactly("zoe");
        assertThat(service.rows(all.withOrder(UserFilter.Order.LAST_SIGN_IN, false), 0, 10))
                .hasSize(4);
        assertThat(service.rows(all.withOrder(UserFilter.Order.EMAIL, false), 0, 1))
                .extracting(UserListTest::firstName)
                .containsExactly("Ana");
        assertThat(service.rows(all.withRoles(Set.of(Role.APPROVER, Role.ADMIN)), 0, 10))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.APPROVER));
        assertThat(service.count(all.withStates(Set.of(UserState.ACTIVE, UserState.DISABLED))))
                .isZero();
        assertThat(service.count(all.withStates(Set.of(UserState.INVITED)))).isEqualTo(4);
        assertThat(service.count(UserFilter.ALL.withText("lukasz " + mark))).isEqualTo(1);
        assertThat(service.count(UserFilter.ALL.withText(mark.substring(0, 4) + "%" + mark.substring(6))))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void isForAdministrators(Role role) {
        var user = users.row(users.invited("Kim", Role.AUDITOR).user());
        Staff.signIn(role);
        var before = database.fingerprint(TABLES);

        assertDenied(() -> service.invite(new StaffDetails("Kit", fresh("kit"), Set.of(Role.ADMIN))));
        assertDenied(() -> service.renewLink(user.id()));
        assertDenied(() -> service.revise(user.id(), user.version(), "Kit", user.email()));
        assertDenied(() -> service.changeRoles(user.id(), user.version(), Set.of(Role.ADMIN)));
        assertDenied(() -> service.disable(user.id(), user.version(), "Has left"));
        assertDenied(() -> service.enable(user.id(), user.version()));
        assertDenied(() -> service.signOutEverywhere(user.id()));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void isReadByAdministratorsAndAuditors(Role role) {
        Staff.signIn(role);

        if (role == Role.ADMIN || role == Role.AUDITOR) {
            assertThat(service.count(UserFilter.ALL)).isNotNegative();
        } else {
            assertDenied(() -> service.count(UserFilter.ALL));
            assertDenied(() -> service.rows(UserFilter.ALL, 0, 1));
            assertDenied(() -> service.row(UUID.randomUUID()));
        }
    }

    @Test
    void saysThatAUserDoesNotExist() {
        assertRefused(() -> service.row(UUID.randomUUID()), "access.refused.unknown-user");
        assertRefused(() -> service.signOutEverywhere(UUID.randomUUID()), "access.refused.unknown-user");
    }

    private void assertRefused(ThrowingCallable call, String key) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    private static String firstName(UserRow row) {
        return row.name().split(" ")[0];
    }

    private static String fresh(String name) {
        return name + "." + UUID.randomUUID() + "@example.org";
    }
}
