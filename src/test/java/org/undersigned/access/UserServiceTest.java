package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class UserServiceTest {

    private static final String[] TABLES = {"staff_user", "user_role", "access_link"};

    @Autowired
    private UserService service;

    @Autowired
    private UserFixture users;

    @Autowired
    private Users stored;

    @Autowired
    private Database database;

    @Autowired
    private TrailService trail;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void invitesAUserWhoCannotSignInYet() {
        var email = fresh("Zoë.Kim");

        var link = service.invite(new StaffDetails(" Zoë Kim ", email, Set.of(Role.CAMPAIGNER, Role.APPROVER)));

        var row = service.row(link.user());
        assertThat(row.name()).isEqualTo("Zoë Kim");
        assertThat(row.email()).isEqualTo(email);
        assertThat(row.roles()).containsExactlyInAnyOrder(Role.CAMPAIGNER, Role.APPROVER);
        assertThat(row.state()).isEqualTo(UserState.INVITED);
        assertThat(row.lastSignIn()).isNull();
        assertThat(link.kind()).isEqualTo(LinkKind.INVITATION);
        assertThat(link.address()).contains("/invitation?token=");
        assertThat(entries("access.user.invited", link.user())).isEqualTo(1);
    }

    @Test
    void refusesASecondUserWithTheSameAddress() {
        var email = fresh("kim");
        service.invite(new StaffDetails("Kim", email, Set.of(Role.AUDITOR)));

        assertRefused(
                () -> service.invite(new StaffDetails("Kim", email.toUpperCase(), Set.of(Role.AUDITOR))),
                "access.refused.email-taken");
    }

    @Test
    void letsOneOfTwoHaveAnAddressThatBothTakeAtOnce() throws Exception {
        var email = fresh("kim");
        var admin = Staff.with("Robin", Role.ADMIN);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(Stream.of("Kim", "Kit")
                    .map(name -> (Callable<Boolean>) () -> Staff.as(admin, () -> isInvited(name, email)))
                    .toList());
            assertThat(results.get(0).get()).isNotEqualTo(results.get(1).get());
        }
    }

    @Test
    void refusesDetailsThatCannotBe() {
        assertRefused(
                () -> service.invite(new StaffDetails("  ", fresh("kim"), Set.of(Role.AUDITOR))),
                "access.refused.name");
        assertRefused(
                () -> service.invite(new StaffDetails("x".repeat(121), fresh("kim"), Set.of(Role.AUDITOR))),
                "access.refused.name");
        assertRefused(
                () -> service.invite(new StaffDetails("Kim\nKit", fresh("kim"), Set.of(Role.AUDITOR))),
                "access.refused.name");
        assertRefused(
                () -> service.invite(new StaffDetails("Kim", "kim at example.org", Set.of(Role.AUDITOR))),
                "base.refused.email-address");
        var longerWhenFolded = "kim@" + "\uFB03".repeat(100) + ".org";
        assertRefused(
                () -> service.invite(new StaffDetails("Kim", longerWhenFolded, Set.of(Role.AUDITOR))),
                "base.refused.email-address");
        assertRefused(() -> service.invite(new StaffDetails("Kim", fresh("kim"), Set.of())), "access.refused.no-role");
    }

    @Test
    void changesNameAndAddress() {
        var user = users.row(users.invited("Kim", Role.AUDITOR).user());
        var email = fresh("kit");

        service.revise(user.id(), user.version(), "Kit Ōtani", email);

        assertThat(service.row(user.id()))
                .extracting(UserRow::name, UserRow::email)
                .containsExactly("Kit Ōtani", email);
        assertThat(entries("access.user.revised", user.id())).isEqualTo(1);
        assertThat(database.count("audit_event where particulars like ?", "%" + email + "%"))
                .as("entries that name the address in the clear")
                .isZero();
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseHasChanged() {
        var user = users.row(users.invited("Kim", Role.AUDITOR).user());
        service.revise(user.id(), user.version(), "Kit", user.email());
        var before = database.fingerprint(TABLES);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.revise(user.id(), user.version(), "Kai", user.email()));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.changeRoles(user.id(), user.version(), Set.of(Role.ADMIN)));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.disable(user.id(), user.version(), "Has left"));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void givesAndTakesRoles() {
        var user = users.row(users.invited("Kim", Role.AUDITOR, Role.APPROVER).user());

        service.changeRoles(user.id(), user.version(), Set.of(Role.APPROVER, Role.PRESS_OFFICER));

        assertThat(service.row(user.id()).roles()).containsExactlyInAnyOrder(Role.APPROVER, Role.PRESS_OFFICER);
        assertThat(database.count("""
                        audit_event where verb = 'access.user.roles-changed' and subject_id = ?
                            and particulars like '%role-taken%AUDITOR%' and particulars like '%role-given%PRESS_OFFICER%'
                        """, bytes(user.id()))).isEqualTo(1);
    }

    @Test
    void remembersWhoGaveARole() {
        var admin = Staff.signIn(Role.ADMIN);

        var user = service.invite(new StaffDetails("Kim", fresh("kim"), Set.of(Role.AUDITOR)));

        assertThat(database.count("user_role where user_id = ? and granted_by = ?", bytes(user.user()), bytes(admin)))
                .isEqualTo(1);
    }

    @Test
    void putsOnTheTrailThatAnAdministratorGaveThemselvesARole() {
        var self = users.active("Robin", Role.ADMIN);
        Staff.signIn(self);

        service.changeRoles(self.id(), service.row(self.id()).version(), Set.of(Role.ADMIN, Role.COORDINATOR));

        assertThat(database.count(
                        "audit_event where verb = 'access.user.roles-changed' and subject_id = ? and actor_id = ?",
                        bytes(self.id()),
                        bytes(self.id())))
                .isEqualTo(1);
    }

    @Test
    void disablesAndEnables() {
        var user = users.active("Kim", Role.AUDITOR);

        service.disable(user.id(), service.row(user.id()).version(), "Has left");
        assertThat(service.row(user.id()).state()).isEqualTo(UserState.DISABLED);
        assertThat(trail.history("user", user.id(), 1))
                .extracting(TrailRow::verb, TrailRow::reason)
                .containsExactly(tuple("access.user.disabled", "Has left"));

        service.enable(user.id(), service.row(user.id()).version());
        assertThat(service.row(user.id()).state()).isEqualTo(UserState.ACTIVE);
    }

    @Test
    void refusesToDisableTwiceAndToEnableWhoIsNotDisabled() {
        var user = users.row(users.invited("Kim", Role.AUDITOR).user());
        assertRefused(() -> service.enable(user.id(), user.version()), "access.refused.not-disabled");

        service.disable(user.id(), user.version(), "Has left");
        var now = service.row(user.id()).version();
        assertRefused(() -> service.disable(user.id(), now, "Again"), "access.refused.already-disabled");
        assertRefused(() -> service.renewLink(user.id()), "access.refused.link-for-disabled");
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
                .extracting(UserServiceTest::firstName)
                .containsExactly("Ana", "Bea", "Łukasz", "zoe");
        assertThat(service.rows(all, 1, 2))
                .extracting(UserServiceTest::firstName)
                .containsExactly("Bea", "Łukasz");
        assertThat(service.rows(all.withOrder(UserFilter.Order.NAME, true), 0, 1))
                .extracting(UserServiceTest::firstName)
                .containsExactly("zoe");
        assertThat(service.rows(all.withOrder(UserFilter.Order.LAST_SIGN_IN, false), 0, 10))
                .hasSize(4);
        assertThat(service.rows(all.withOrder(UserFilter.Order.EMAIL, false), 0, 1))
                .extracting(UserServiceTest::firstName)
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

    private boolean isInvited(String name, String email) {
        try {
            service.invite(new StaffDetails(name, email, Set.of(Role.AUDITOR)));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void assertRefused(ThrowingCallable call, String key) {
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(call)
                .extracting(Refusal::key)
                .isEqualTo(key);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }

    private int entries(String verb, UUID subject) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, bytes(subject));
    }

    private static String firstName(UserRow row) {
        return row.name().split(" ")[0];
    }

    private static String fresh(String name) {
        return name + "." + UUID.randomUUID() + "@example.org";
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
