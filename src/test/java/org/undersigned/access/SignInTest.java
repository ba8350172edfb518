package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

@ServiceTest
class SignInTest {

    private static final String WRONG = "eight otters by the river";

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2027-03-01T09:00:00Z"));
        forgetTries();
    }

    @AfterEach
    void startTheClock() {
        clock.reset();
        forgetTries();
    }

    @Test
    void leadsToTheFirstPageAndToThePageThatWasAskedFor() {
        var user = users.active("Robin", Role.ADMIN);
        var fromTheFront = new Visitor(port);
        var fromALink = new Visitor(port);
        fromALink.get("/users?q=kim");

        assertThat(location(fromTheFront.signIn(user.email(), UserFixture.PASSWORD)))
                .isEqualTo("/");
        assertThat(location(fromALink.signIn(user.email(), UserFixture.PASSWORD)))
                .isEqualTo("/users?q=kim");
    }

    @Test
    void takesTheAddressInUpperCaseAndWithSpacesAround() {
        var user = users.active("Robin", Role.ADMIN);

        assertSignedIn(new Visitor(port).signIn("  " + user.email().toUpperCase() + " ", UserFixture.PASSWORD));
    }

    @Test
    void lastsByPlainHttp() {
        var user = users.active("Robin", Role.ADMIN);
        var visitor = new Visitor(port);

        var answer = visitor.signIn(user.email(), UserFixture.PASSWORD);

        assertThat(cookie(answer)).contains("HttpOnly").contains("SameSite=Lax").contains("Path=/");
        assertThat(cookie(answer)).doesNotContain("Secure");
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void answersEveryNoWithTheSameWords() {
        var active = users.active("Active", Role.ADMIN);
        var disabled = users.active("Disabled", Role.ADMIN);
        users.manage(service ->
                service.disable(disabled.id(), users.row(disabled.id()).version(), "Has left"));
        var invited = users.row(users.invited("Invited", Role.ADMIN).user());
        var throttled = users.active("Throttled", Role.ADMIN);
        fail(throttled.email(), 5, "127.0.0.9");

        var answers = List.of(
                new Visitor(port).signIn(active.email(), WRONG),
                new Visitor(port).signIn(disabled.email(), UserFixture.PASSWORD),
                new Visitor(port).signIn(disabled.email(), WRONG),
                new Visitor(port).signIn(invited.email(), ""),
                new Visitor(port).signIn("nobody." + UUID.randomUUID() + "@example.org", WRONG),
                new Visitor(port).signIn("", ""),
                new Visitor(port).signIn("x".repeat(5_000), "y".repeat(10_000)),
                new Visitor(port, "127.0.0.9").signIn(throttled.email(), UserFixture.PASSWORD));

        assertThat(new HashSet<>(answers.stream().map(SignInTest::seen).toList()))
                .hasSize(1);
        assertThat(answers.getFirst().headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void tellsTheTrailWhyItSaidNo() {
        var user = users.active("Robin", Role.AUDITOR);
        users.manage(service -> service.disable(user.id(), users.row(user.id()).version(), "Has left"));

        new Visitor(port, "127.0.0.7").signIn(user.email(), UserFixture.PASSWORD);

        assertThat(particulars("access.sign-in.refused", user.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry).contains("DISABLED"));
        assertThat(database.count("audit_event where verb = 'access.sign-in.refused' and address = '127.0.0.7' and"
                        + " actor_id is null"))
                .isEqualTo(1);
    }

    @Test
    void keepsTypedNamesOutOfTheTrail() {
        var typed = "my secret typed into the wrong field";

        new Visitor(port).signIn(typed, "");

        assertThat(database.count("audit_event where subject_label like ? or particulars like ?", typed, typed))
                .isZero();
    }

    @Test
    void makesNoSessionForAFailure() {
        assertThat(new Visitor(port)
                        .signIn("nobody@example.org", WRONG)
                        .headers()
                        .firstValue("set-cookie"))
                .isEmpty();
    }

    @Test
    void turnsAwayAFormThatAnotherSiteSends() {
        var user = users.active("Robin", Role.ADMIN);
        var visitor = new Visitor(port);

        var answer = visitor.post(
                "/login",
                Map.of("username", user.email(), "password", UserFixture.PASSWORD),
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(location(answer)).isEqualTo("/login");
        assertThat(location(visitor.get("/account"))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.168.1.20", "http://127.0.0.1:1", "http://other.127.0.0.1", "null"})
    void turnsAwayAFormOfAnotherOriginWhereTheBrowserNamesNoSite(String origin) {
        var user = users.active("Robin", Role.ADMIN);
        var visitor = new Visitor(port);

        var answer = visitor.post(
                "/login", Map.of("username", user.email(), "password", UserFixture.PASSWORD), "Origin", origin);

        assertThat(location(answer)).isEqualTo("/login");
        assertThat(location(visitor.get("/account"))).isEqualTo("/login");
    }

    @Test
    void takesAFormOfItsOwnOrigin() {
        var user = users.active("Robin", Role.ADMIN);

        assertSignedIn(new Visitor(port)
                .post(
                        "/login",
                        Map.of("username", user.email(), "password", UserFixture.PASSWORD),
                        "Origin",
                        "http://127.0.0.1:" + port));
    }

    @Test
    void looksAtFiveOfAHundredWrongPasswordsAndAtNoneThen() {
        var user = users.active("Robin", Role.ADMIN);

        fail(user.email(), 100, "127.0.0.2");

        assertThat(particulars("access.sign-in.refused", user.id()))
                .as("the five, and that no more are looked at")
                .hasSize(6)
                .satisfiesOnlyOnce(entry -> assertThat(entry).contains("THROTTLED"));
        assertThat(location(new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD)))
                .isEqualTo("/login?error");
    }

    @Test
    void letsTheRightUserInFromAnotherAddressMeanwhile() {
        var user = users.active("Robin", Role.ADMIN);
        fail(user.email(), 10, "127.0.0.2");

        assertSignedIn(new Visitor(port, "127.0.0.3").signIn(user.email(), UserFixture.PASSWORD));
    }

    @Test
    void letsTheRightUserInAgainWhenTheDelayIsOver() {
        var user = users.active("Robin", Role.ADMIN);
        fail(user.email(), 6, "127.0.0.2");

        clock.advance(Duration.ofSeconds(30));

        assertSignedIn(new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD));
    }

    @Test
    void makesTheNextDelayLonger() {
        var user = users.active("Robin", Role.ADMIN);
        fail(user.email(), 6, "127.0.0.2");
        clock.advance(Duration.ofSeconds(30));
        fail(user.email(), 1, "127.0.0.2");

        clock.advance(Duration.ofSeconds(59));
        var tooEarly = new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD);
        clock.advance(Duration.ofSeconds(1));
        var late = new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD);

        assertThat(location(tooEarly)).isEqualTo("/login?error");
        assertSignedIn(late);
    }

    @Test
    void forgetsFailuresWhenAPasswordWasRight() {
        var user = users.active("Robin", Role.ADMIN);
        fail(user.email(), 4, "127.0.0.2");
        new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD);
        fail(user.email(), 4, "127.0.0.2");

        assertSignedIn(new Visitor(port, "127.0.0.2").signIn(user.email(), UserFixture.PASSWORD));
    }

    private void fail(String email, int times, String address) {
        var visitor = new Visitor(port, address);
        for (var i = 0; i < times; i++) {
            visitor.signIn(email, WRONG);
        }
    }

    private List<String> particulars(String verb, UUID subject) {
        return database
                .jdbc()
                .query(
                        "select particulars, subject_id from audit_event where verb = ?",
                        (row, n) -> Map.entry(uuid(row.getBytes(2)), row.getString(1)),
                        verb)
                .stream()
                .filter(entry -> entry.getKey().equals(subject))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private void forgetTries() {
        database.jdbc().update("delete from sign_in_throttle");
    }

    private static void assertSignedIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).isEqualTo("/");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("location")
                .map(address -> address.replaceFirst("^http://[^/]+", ""))
                .orElse("");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("set-cookie").orElse("");
    }

    /** All that the other side can see, but for the time and the word for scripts that is new with each answer. */
    private static String seen(HttpResponse<String> answer) {
        var headers = new java.util.TreeMap<>(answer.headers().map());
        headers.remove("date");
        headers.remove("content-security-policy");
        return answer.statusCode() + " " + headers + " " + answer.body();
    }
}
