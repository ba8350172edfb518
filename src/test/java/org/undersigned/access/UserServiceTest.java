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
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class UserServiceTest {

    private static final String[] TABLES = {"staff_user", "user_role", "access_link"};

    @Autowired
    private UserService service;

    @Autowired
    private UserFixture users;

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

    private boolean isInvited(String name, String email) {
        try {
            service.invite(new StaffDetails(name, email, Set.of(Role.AUDITOR)));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void assertRefused(ThrowingCallable call, String key) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }

    private int entries(String verb, UUID subject) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, bytes(subject));
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
