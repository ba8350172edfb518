package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What becomes of an account while a password is calculated. */
@ServiceTest
class MeanwhileTest {

    private static final String CHOSEN = "nine herons in the reeds";
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private Users stored;

    @Autowired
    private UserSessions sessions;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private RefusalTime refusalTime;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private CurrentRequest request;

    @Autowired
    private Trail trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    private StaffUser user;

    @BeforeEach
    void makeUser() {
        user = users.active("Robin", Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void signsNobodyInWhoIsDisabled() {
        assertThat(signInDuring(() -> users.manage(service ->
                        service.disable(user.id(), users.row(user.id()).version(), "Has left"))))
                .isFalse();
        assertThat(database.count(
                        "audit_event where verb = 'access.sign-in.refused' and subject_id = ?",
                        UuidBytes.of(user.id())))
                .isEqualTo(1);
    }

    @Test
    void signsNobodyInWithAPasswordThatHasBeenReplaced() {
        assertThat(signInDuring(this::choosePasswordByLink)).isFalse();
    }

    @Test
    void signsInWhenNothingHappens() {
        assertThat(signInDuring(() -> {})).isTrue();
    }

    @Test
    void doesNotReplaceAPasswordThatWasChosenByALink() {
        Staff.signIn(user);
        var account = new AccountService(
                stored,
                sessions,
                during(this::choosePasswordByLink),
                throttle,
                currentUser,
                request,
                trail,
                transactions);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> account.changePassword(UserFixture.PASSWORD, "ten bitterns in the marsh"))
                .extracting(Refusal::key)
                .isEqualTo("access.refused.changed-meanwhile");
        assertThat(signIn(new Passwords(), CHOSEN)).isTrue();
    }

    private boolean signInDuring(Runnable event) {
        return signIn(during(event), UserFixture.PASSWORD);
    }

    private boolean signIn(Passwords passwords, String password) {
        return new SignInService(stored, passwords, throttle, refusalTime, trail, transactions)
                .signIn(user.email(), password, ADDRESS)
                .isPresent();
    }

    private void choosePasswordByLink() {
        users.manage(service -> invitations.choosePassword(UserFixture.secret(service.renewLink(user.id())), CHOSEN));
    }

    /** Calculates as ever, and then something happens before the answer is used. */
    private static Passwords during(Runnable event) {
        return new Passwords() {
            @Override
            public boolean matches(String typed, @Nullable String hash) {
                var right = super.matches(typed, hash);
                event.run();
                return right;
            }
        };
    }
}
