package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;

@ServiceTest
class SessionTest {

    private static final Duration IDLE_LIMIT = Duration.ofMinutes(30);
    private static final Duration LIMIT = Duration.ofHours(12);
    private static final String SESSION_EXPIRED = "\"sessionExpired\":true";

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private SettableClock clock;

    @Autowired
    private UnattendedSessions unattended;

    @Autowired
    private ServletWebServerApplicationContext server;

    private Visitor visitor;
    private StaffUser user;

    @BeforeEach
    void signIn() {
        clock.stopAt(Instant.parse("2027-03-01T09:00:00Z"));
        user = users.active("Robin", Role.COORDINATOR, Role.AUDITOR);
        visitor = new Visitor(port);
    }

    @AfterEach
    void startTheClock() {
        clock.reset();
        database.jdbc().update("delete from sign_in_throttle");
    }

    @Test
    void hasANewIdAfterSigningInAndTheOldOneIsWorthNothing() {
        visitor.get("/account");
        visitor.get("/login");
        var before = visitor.session();

        visitor.signIn(user.email(), UserFixture.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEqualTo(before);
        assertThat(new Visitor(port).get("/account", "Cookie", before).statusCode())
                .isEqualTo(302);
    }

    @Test
    void isOverEverywhereAfterSigningOut() {
        signedIn();
        var page = visitor.open("account");
        var cookie = visitor.session();

        signOut();

        var stranger = new Visitor(port);
        assertThat(stranger.get("/account", "Cookie", cookie).statusCode()).isEqualTo(302);
        assertThat(stranger.send("POST", "/?v-r=heartbeat&v-uiId=0", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(403);
        assertThat(stranger.send("POST", "/?v-r=uidl&v-uiId=" + page.uiId(), "Cookie", cookie)
                        .body())
                .contains(SESSION_EXPIRED);
        assertThat(stranger.get("/VAADIN/push?v-r=push&v-uiId=0", "Cookie", cookie)
                        .body())
                .isEmpty();
        assertThat(stranger.get("/VAADIN/dynamic/resource/0/1/x", "Cookie", cookie)
                        .statusCode())
                .isIn(403, 404);
        assertThat(stranger.post("/VAADIN/dynamic/resource/0/1/upload", Map.of(), "Cookie", cookie)
                        .statusCode())
                .isIn(403, 404);
    }

    @Test
    void isNotEndedByALink() {
        signedIn();

        visitor.get("/logout");

        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void isNotEndedByAFormWithoutItsToken() {
        signedIn();

        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void endsAtTheIdleLimitAlthoughThePageSendsItsHeartbeats() {
        signedIn();
        var page = visitor.open("account");
        for (var minute = 0; minute < IDLE_LIMIT.toMinutes() - 5; minute += 5) {
            clock.advance(Duration.ofMinutes(5));
            assertThat(page.heartbeat().statusCode()).isEqualTo(200);
        }

        clock.advance(Duration.ofMinutes(5));

        assertThat(page.heartbeat().statusCode()).isEqualTo(403);
        assertThat(location(visitor.get("/account"))).endsWith("/login");
        assertThat(ends()).containsExactly("IDLE");
    }

    @Test
    void goesOnWhileSomebodyDoesSomething() {
        signedIn();
        var page = visitor.open("account");
        clock.advance(IDLE_LIMIT.minusSeconds(1));
        page.click();

        clock.advance(IDLE_LIMIT.minusSeconds(1));

        assertThat(page.click().body()).doesNotContain(SESSION_EXPIRED);
    }

    @Test
    void endsAtItsLimitHoweverBusy() {
        signedIn();
        for (var minute = 0; minute < LIMIT.toMinutes() - 20; minute += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
        }

        clock.advance(Duration.ofMinutes(20));

        assertThat(location(visitor.get("/account"))).endsWith("/login");
        assertThat(ends()).containsExactly("TOO_LONG");
    }

    @Test
    void endsAtTheVeryNextClickWhenTheUserIsDisabled() {
        signedIn();
        var page = visitor.open("account");
        assertThat(page.click().body()).doesNotContain(SESSION_EXPIRED);

        users.manage(service -> service.disable(user.id(), version(), "Has left"));

        assertThat(page.click().body()).contains(SESSION_EXPIRED);
        assertThat(location(visitor.get("/account"))).endsWith("/login");
        assertThat(ends()).containsExactly("REVOKED");
    }

    @Test
    void endsAtTheVeryNextClickWhenARoleIsTaken() {
        signedIn();
        var page = visitor.open("account");

        users.manage(service -> service.changeRoles(user.id(), version(), Set.of(Role.AUDITOR)));

        assertThat(page.click().body()).contains(SESSION_EXPIRED);
    }

    @Test
    void endsAtTheVeryNextClickWhenTheUserIsSignedOutEverywhere() {
        signedIn();
        var page = visitor.open("account");

        users.manage(service -> service.signOutEverywhere(user.id()));

        assertThat(page.click().body()).contains(SESSION_EXPIRED);
    }

    @Test
    void goesOnWhenARoleIsGiven() {
        signedIn();
        var page = visitor.open("account");

        users.manage(service ->
                service.changeRoles(user.id(), version(), Set.of(Role.COORDINATOR, Role.AUDITOR, Role.PRESS_OFFICER)));

        assertThat(page.click().body()).doesNotContain(SESSION_EXPIRED);
    }

    @Test
    void isOnTheTrailFromItsBeginningToItsEnd() {
        signedIn();
        signOut();

        assertThat(entries("access.session.started")).isEqualTo(1);
        assertThat(entries("access.session.ended")).isEqualTo(1);
        assertThat(ends()).containsExactly("SIGNED_OUT");
        assertThat(database.count("""
            audit_event where verb like 'access.session.%' and actor_id = ? and address = '127.0.0.1'
                and char_length(actor_session) = 16
            """, bytes(user.id()))).isEqualTo(2);
    }

    @Test
    void isOverInTheBooksWhenTheBrowserNeverComesBack() {
        signedIn();
        clock.advance(IDLE_LIMIT);

        letGo(visitor.session());

        assertThat(ends()).containsExactly("IDLE");
        assertThat(entries("access.session.ended")).isEqualTo(1);
    }

    @Test
    void isOverInTheBooksAfterTheServerWasStopped() {
        signedIn();
        clock.advance(LIMIT);
        unattended.endForgotten();
        assertThat(ends()).containsExactly((String) null);

        clock.advance(IDLE_LIMIT.plusSeconds(1));
        unattended.endForgotten();
        unattended.endForgotten();

        assertThat(ends()).containsExactly("TOO_LONG");
        assertThat(entries("access.session.ended")).isEqualTo(1);
        assertThat(database.count(
                        "user_session where user_id = ? and ended_at = ?",
                        bytes(user.id()),
                        LocalDateTime.parse("2027-03-01T21:00:00")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event\",\"node\":1,\"event\":\"click\",\"data\":{}}",
                "{\"type\":\"mSync\",\"node\":3,\"feature\":1,\"property\":\"value\",\"value\":\"x\"}",
                "{\"type\":\"channel\",\"node\":99,\"channel\":7,\"args\":[]}",
                "{\"type\":\"unheardOf\",\"node\":1}"
            })
    void doesNothingForAClientThatLies(String invocation) {
        signedIn();
        var page = visitor.open("account");
        var before = database.fingerprint("staff_user", "user_role", "access_link", "audit_event");

        var wrongToken = page.send(UUID.randomUUID().toString(), invocation);
        var rightToken = page.send(page.csrfToken(), invocation);

        assertThat(wrongToken.statusCode()).isEqualTo(200);
        assertThat(rightToken.statusCode()).isEqualTo(200);
        assertThat(database.fingerprint("staff_user", "user_role", "access_link", "audit_event"))
                .isEqualTo(before);
    }

    private void signedIn() {
        visitor.signIn(user.email(), UserFixture.PASSWORD);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    private void signOut() {
        var token = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(visitor.get("/account").body());
        assertThat(token.find()).isTrue();
        assertThat(visitor.post("/logout", Map.of("_csrf", token.group(1))).statusCode())
                .isEqualTo(302);
    }

    /** As the server does by itself when nothing has come for long. */
    private void letGo(String cookie) {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        try {
            var application = (Context) tomcat.getHost().findChildren()[0];
            var session = application.getManager().findSession(cookie.replaceFirst(".*=", ""));
            ((StandardSession) session).expire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long version() {
        return users.row(user.id()).version();
    }

    private java.util.List<String> ends() {
        return database.jdbc()
                .queryForList("select ended_how from user_session where user_id = ?", String.class, bytes(user.id()));
    }

    private int entries(String verb) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, bytes(user.id()));
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
