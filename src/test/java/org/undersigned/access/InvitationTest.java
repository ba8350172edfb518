package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

@ServiceTest
class InvitationTest {

    private static final String CHOSEN = "nine herons in the reeds";

    @LocalServerPort
    private int port;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    @AfterEach
    void startTheClock() {
        clock.reset();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void letsTheInvitedChooseAPasswordAndSignIn() {
        var link = users.invited("Kim", Role.AUDITOR);
        var email = users.row(link.user()).email();
        var secret = UserFixture.secret(link);

        assertThat(invitations.invitee(secret)).contains(new Invitee("Kim", email, LinkKind.INVITATION));
        invitations.choosePassword(secret, CHOSEN);

        assertThat(users.row(link.user()).state()).isEqualTo(UserState.ACTIVE);
        assertThat(isSignedIn(email, CHOSEN)).isTrue();
        assertThat(users.row(link.user()).lastSignIn()).isNotNull();
    }

    @Test
    void worksOnce() {
        var secret = UserFixture.secret(users.invited("Kim", Role.AUDITOR));
        invitations.choosePassword(secret, CHOSEN);

        assertEnded(secret);
    }

    @Test
    void worksForOneOfManyAtOnce() throws Exception {
        var secret = UserFixture.secret(users.invited("Kim", Role.AUDITOR));
        try (var threads = Executors.newFixedThreadPool(10)) {
            var results = threads.invokeAll(IntStream.range(0, 10)
                    .mapToObj(i -> (Callable<Boolean>) () -> isChosen(secret, CHOSEN + i))
                    .toList());
            var chosen = 0;
            for (var result : results) {
                chosen += result.get() ? 1 : 0;
            }
            assertThat(chosen).isEqualTo(1);
        }
    }

    @Test
    void endsAfterAWeekAndAPasswordLinkAfterADay() {
        var invitation = UserFixture.secret(users.invited("Kim", Role.AUDITOR));
        var active = users.active("Kit", Role.AUDITOR);
        users.manage(service -> {
            var reset = UserFixture.secret(service.renewLink(active.id()));
            clock.advance(Duration.ofDays(1).plusSeconds(1));
            assertEnded(reset);
        });
        assertThat(invitations.invitee(invitation)).isPresent();

        clock.advance(Duration.ofDays(6));

        assertEnded(invitation);
    }

    @Test
    void endsWhenANewOneIsMade() {
        var link = users.invited("Kim", Role.AUDITOR);

        users.manage(service -> assertThat(invitations.invitee(UserFixture.secret(service.renewLink(link.user()))))
                .isPresent());

        assertEnded(UserFixture.secret(link));
    }

    @Test
    void endsWhenTheUserIsDisabled() {
        var link = users.invited("Kim", Role.AUDITOR);

        users.manage(
                service -> service.disable(link.user(), users.row(link.user()).version(), "A mistake"));

        assertEnded(UserFixture.secret(link));
    }

    @Test
    void keepsOnlyAHash() {
        var secret = UserFixture.secret(users.invited("Kim", Role.AUDITOR));

        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(database.fingerprint("access_link", "audit_event")).doesNotContain(secret);
    }

    @Test
    void staysOpenWhenThePasswordIsRefused() {
        var secret = UserFixture.secret(users.invited("Kim", Role.AUDITOR));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.choosePassword(secret, "password"))
                .extracting(Refusal::key)
                .isEqualTo("access.refused.password-too-short");
        assertThat(invitations.invitee(secret)).isPresent();
    }

    @Test
    void changesNothingWhenThePageIsOpened() {
        var secret = UserFixture.secret(users.invited("Kim", Role.AUDITOR));
        var before = database.fingerprint("access_link", "staff_user", "audit_event");

        assertThat(new Visitor(port).get("/invitation?token=" + secret).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).send("HEAD", "/invitation?token=" + secret).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port)
                        .get("/invitation?token=" + secret.substring(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(database.fingerprint("access_link", "staff_user", "audit_event"))
                .isEqualTo(before);
    }

    @Test
    void replacesAForgottenPasswordAndSignsOutWhoKnewTheOldOne() {
        var user = users.active("Kim", Role.AUDITOR);
        var other = new Visitor(port);
        other.signIn(user.email(), UserFixture.PASSWORD);

        users.manage(service -> {
            var link = service.renewLink(user.id());
            assertThat(link.kind()).isEqualTo(LinkKind.RESET);
            invitations.choosePassword(UserFixture.secret(link), CHOSEN);
        });

        assertThat(other.get("/account").statusCode()).isEqualTo(302);
        assertThat(isSignedIn(user.email(), UserFixture.PASSWORD)).isFalse();
        assertThat(isSignedIn(user.email(), CHOSEN)).isTrue();
    }

    private boolean isSignedIn(String email, String password) {
        var visitor = new Visitor(port);
        visitor.signIn(email, password);
        return visitor.get("/account").statusCode() == 200;
    }

    private boolean isChosen(String secret, String password) {
        try {
            invitations.choosePassword(secret, password);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private void assertEnded(String secret) {
        var before = database.fingerprint("staff_user", "access_link");
        assertThat(invitations.invitee(secret)).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> invitations.choosePassword(secret, CHOSEN))
                .extracting(Refusal::key)
                .isEqualTo("access.refused.link");
        assertThat(database.fingerprint("staff_user", "access_link")).isEqualTo(before);
    }
}
