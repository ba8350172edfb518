package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class AccountServiceTest {

    private static final String CHOSEN = "nine herons in the reeds";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountService account;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private SessionService sessions;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    private StaffUser user;

    @BeforeEach
    void signIn() {
        user = users.active("Kim", Role.AUDITOR);
        Staff.signIn(user);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void changesThePasswordAndGoesOnHereAlone() {
        var elsewhere = new Visitor(port);
        elsewhere.signIn(user.email(), UserFixture.PASSWORD);

        account.changePassword(UserFixture.PASSWORD, CHOSEN);

        assertThat(sessions.stands()).isTrue();
        assertThat(currentUser.require().stamp()).isGreaterThan(user.stamp());
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        elsewhere.signIn(user.email(), CHOSEN);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void asksForTheOldPassword() {
        assertRefused("eight otters by the river", CHOSEN, "access.refused.old-password");
        assertRefused("", CHOSEN, "access.refused.old-password");
    }

    @Test
    void isNoPlaceToGuessAt() {
        for (var i = 0; i < 5; i++) {
            assertRefused("otters " + i, CHOSEN, "access.refused.old-password");
        }

        assertRefused(UserFixture.PASSWORD, CHOSEN, "access.refused.too-many-tries");
    }

    @Test
    void refusesAWeakPasswordAndTheOldOne() {
        assertRefused(UserFixture.PASSWORD, "too short", "access.refused.password-too-short");
        assertRefused(UserFixture.PASSWORD, UserFixture.PASSWORD, "access.refused.same-password");
        assertRefused(UserFixture.PASSWORD, user.email(), "access.refused.password-context");
    }

    @Test
    void signsOutElsewhere() {
        var elsewhere = new Visitor(port);
        elsewhere.signIn(user.email(), UserFixture.PASSWORD);

        account.signOutElsewhere();

        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(sessions.stands()).isTrue();
    }

    @Test
    void showsWhereOneWasSignedIn() {
        new Visitor(port, "127.0.0.5").signIn(user.email(), UserFixture.PASSWORD);
        new Visitor(port, "127.0.0.6").signIn(user.email(), UserFixture.PASSWORD);

        assertThat(account.sessions())
                .extracting(SessionRow::address, SessionRow::endedAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("127.0.0.6", null),
                        org.assertj.core.groups.Tuple.tuple("127.0.0.5", null));
    }

    @Test
    void tellsNamesToEverybodyWhoIsSignedIn() {
        var unknown = UUID.randomUUID();
        var invited = users.invited("Not yet here", Role.AUDITOR).user();

        assertThat(directory.name(user.id())).isEqualTo("Kim");
        assertThat(directory.name(unknown)).isEqualTo("Somebody who is not known here");
        assertThat(directory.names(Set.of(user.id(), unknown))).containsOnlyKeys(user.id());
        assertThat(directory.names(Set.of())).isEmpty();
        assertThat(directory.staff())
                .contains(new StaffName(user.id(), "Kim"))
                .extracting(StaffName::id)
                .doesNotContain(invited);
    }

    private void assertRefused(String old, String chosen, String key) {
        var before = database.fingerprint("staff_user");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> account.changePassword(old, chosen))
                .extracting(Refusal::key)
                .isEqualTo(key);
        assertThat(database.fingerprint("staff_user")).isEqualTo(before);
    }
}
