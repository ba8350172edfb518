package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

@ServiceTest
class SetupTest {

    private static final String[] TABLES = {"staff_user", "user_role", "installation"};
    private static final SetupDetails ADA =
            new SetupDetails("Ada Okafor", "ada@example.org", "seven otters by the river", true);

    @LocalServerPort
    private int port;

    @Autowired
    private SetupService setup;

    @Autowired
    private SetupLinks links;

    @Autowired
    private SetupLinkCommand command;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    @AfterEach
    void removeAllUsers() {
        for (var table : List.of("access_link", "user_session", "user_role", "staff_user", "sign_in_throttle")) {
            database.jdbc().update("delete from " + table);
        }
        clock.reset();
    }

    @Test
    void makesTheFirstAdministratorWhoCanSignIn() {
        var secret = newLink();

        var id = setup.complete(secret, ADA);

        var row = users.row(id);
        assertThat(row.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.COORDINATOR);
        assertThat(row.state()).isEqualTo(UserState.ACTIVE);
        assertThat(new Visitor(port)
                        .signIn(ADA.email(), ADA.password())
                        .headers()
                        .firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).doesNotContain("login"));
        assertThat(database.count("audit_event where verb = 'access.user.set-up' and subject_label = 'Ada Okafor'"))
                .isEqualTo(1);
    }

    @Test
    void makesAnAdministratorWhoDoesNotCoordinate() {
        var id = setup.complete(newLink(), new SetupDetails("Ada", "ada@example.org", ADA.password(), false));

        assertThat(users.row(id).roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void letsNobodyInBefore() {
        var visitor = new Visitor(port);

        assertThat(setup.isNeeded()).isTrue();
        assertThat(visitor.signIn("admin", "admin").headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
        assertThat(visitor.signIn("", "").headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void opensThePageOnlyWithTheLinkAndChangesNothingByOpeningIt() {
        var secret = newLink();
        var before = database.fingerprint(TABLES);

        assertThat(new Visitor(port).get("/setup?token=" + secret).statusCode()).isEqualTo(200);
        assertThat(new Visitor(port).send("HEAD", "/setup?token=" + secret).statusCode())
                .isEqualTo(200);
        assertThat(new Visitor(port).get("/setup?token=x" + secret).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get("/setup/?token=x").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port).get("/setup").statusCode()).isEqualTo(404);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void answersAsAPageThatDoesNotExistWhenTheLinkIsUsed() {
        var secret = newLink();
        setup.complete(secret, ADA);

        assertThat(new Visitor(port).get("/setup?token=" + secret).statusCode()).isEqualTo(404);
        assertRefused(secret, ADA, "access.refused.setup-link");
    }

    @Test
    void makesExactlyOneAdministratorOfTwentyAtOnce() throws Exception {
        var secret = newLink();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var results = threads.invokeAll(IntStream.range(0, 20)
                    .mapToObj(i -> (Callable<Boolean>) () -> isMade(secret, "ada" + i + "@example.org"))
                    .toList());
            var made = 0;
            for (var result : results) {
                made += result.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(database.count("staff_user")).isEqualTo(1);
    }

    @Test
    void endsTheLinkAfterADay() {
        var secret = newLink();

        clock.advance(Duration.ofDays(1).plusSeconds(1));

        assertRefused(secret, ADA, "access.refused.setup-link");
    }

    @Test
    void endsTheOldLinkWithEachStart() {
        var old = newLink();
        var secret = newLink();

        assertRefused(old, ADA, "access.refused.setup-link");
        assertThat(setup.isOpen(secret)).isTrue();
    }

    @Test
    void keepsOnlyAHashOfTheLink() {
        var secret = newLink();

        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(database.fingerprint("installation", "audit_event")).doesNotContain(secret);
    }

    @Test
    void keepsTheLinkWhenAFieldIsRefused() {
        var secret = newLink();

        assertRefused(secret, new SetupDetails("", ADA.email(), ADA.password(), true), "access.refused.name");
        assertRefused(secret, new SetupDetails("Ada", "ada", ADA.password(), true), "base.refused.email-address");
        assertRefused(secret, new SetupDetails("Ada", ADA.email(), "short", true), "access.refused.password-too-short");
        assertThat(setup.isOpen(secret)).isTrue();
    }

    @Test
    void makesNoLinkWhenThereIsAUser() {
        users.invited("Robin", Role.ADMIN);

        assertThat(links.renew()).isEmpty();
        assertThat(setup.isNeeded()).isFalse();
    }

    @Test
    void printsTheSetupLinkOnTheConsoleWhileThereIsNoUser() {
        assertThat(run()).contains("/setup?token=");
        assertThat(setup.isOpen(run().strip().replaceFirst(".*token=", ""))).isTrue();
    }

    @Test
    void printsAPasswordLinkForAnAdministratorWhoIsLockedOut() {
        var admin = users.active("Robin", Role.ADMIN);

        var printed = run(admin.email().toUpperCase());

        assertThat(printed)
                .contains("/invitation?token=")
                .contains(admin.email().toUpperCase());
        assertThat(database.count("audit_event where verb = 'access.user.link-printed' and actor_id is null"))
                .isPositive();
    }

    @Test
    void printsNothingForAnybodyElse() {
        var auditor = users.active("Kim", Role.AUDITOR);
        var before = database.fingerprint("access_link");

        assertThat(run(auditor.email())).doesNotContain("token=").contains("no administrator");
        assertThat(run("nobody@example.org")).doesNotContain("token=").contains("no administrator");
        assertThat(run()).contains("setup-link name@organisation.org");
        assertThat(database.fingerprint("access_link")).isEqualTo(before);
    }

    private String run(String... arguments) {
        var bytes = new ByteArrayOutputStream();
        command.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private boolean isMade(String secret, String email) {
        try {
            setup.complete(secret, new SetupDetails("Ada", email, ADA.password(), true));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private String newLink() {
        return links.renew().orElseThrow().replaceFirst(".*token=", "");
    }

    private void assertRefused(String secret, SetupDetails details, String key) {
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> setup.complete(secret, details))
                .extracting(Refusal::key)
                .isEqualTo(key);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
