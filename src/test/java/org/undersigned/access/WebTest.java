package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** What holds for every answer of the server. */
@ServiceTest
class WebTest {

    @LocalServerPort
    private int port;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @AfterEach
    void forgetTries() {
        database.jdbc().update("delete from sign_in_throttle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/account",
                "/styles.css",
                "/styles/access.css",
                "/fonts/SourceSerif4-Regular.woff2",
                "/setup?token=x",
                "/error",
                "/nonsense",
                "/VAADIN/dynamic/resource/0/1/x",
                "/?v-r=init&location=login&query=",
                "/actuator/health"
            })
    void hardensItsAnswer(String path) {
        var headers = new Visitor(port).get(path, "Accept", "*/*").headers();

        assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
        assertThat(headers.firstValue("x-frame-options")).contains("DENY");
        assertThat(headers.firstValue("referrer-policy")).contains("same-origin");
        assertThat(headers.firstValue("cross-origin-opener-policy")).contains("same-origin");
        assertThat(headers.firstValue("cross-origin-resource-policy")).contains("same-origin");
        assertThat(headers.firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("script-src 'self' 'unsafe-inline'")
                        .doesNotContain("*"));
        assertThat(headers.firstValue("strict-transport-security"))
                .as("nothing about https by plain http")
                .isEmpty();
    }

    @Test
    void hardensTheAnswersToAnOpenPage() {
        var visitor = signedIn();

        var answer = visitor.open("account").click();

        assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    }

    @Test
    void vouchesForEachScriptOfAPageAnew() {
        var one = new Visitor(port).get("/login");
        var other = new Visitor(port).get("/login");

        assertThat(nonce(one)).isNotEqualTo(nonce(other));
        assertThat(one.body().split("<script(?![^>]*\\ssrc=)", -1))
                .hasSizeLessThanOrEqualTo(one.body().split("nonce=\"" + nonce(one), -1).length);
    }

    @ParameterizedTest
    @MethodSource("requestsThatFail")
    void saysNothingOfWhatGoesOnInside(String method, String path) {
        var answer = signedIn().send(method, path, "Accept", "*/*");

        assertThat(answer.statusCode()).isBetween(200, 499);
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("springframework")
                .doesNotContain("Whitelabel");
    }

    static Stream<Arguments> requestsThatFail() {
        return Stream.of(
                arguments("GET", "/error"),
                arguments("GET", "/setup"),
                arguments("GET", "/VAADIN/nothing.js"),
                arguments("GET", "/VAADIN/dynamic/resource/0/1/x"),
                arguments("GET", "/styles/nothing.css"),
                arguments("GET", "/actuator"),
                arguments("GET", "/actuator/env"),
                arguments("GET", "/h2-console"),
                arguments("POST", "/account"),
                arguments("GET", "/styles/..%2f..%2fapplication.yml"),
                arguments("GET", "/a;b=c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/actuator/env", "/actuator/beans", "/actuator/mappings", "/actuator"})
    void hasNoDoorForThoseWhoBuiltIt(String path) {
        var visitor = signedIn();

        var answer = visitor.get(path, "Accept", "application/json");

        assertThat(answer.headers().firstValue("content-type"))
                .isEqualTo(visitor.get("/nonsense").headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body())
                .as("the page that says later that there is none")
                .contains("window.Vaadin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0", "/logout", "/nonsense"})
    void refusesABodyOfElevenMegabytesBeforeItIsRead(String path) {
        var body = "username=" + "x".repeat(11_000_000);

        assertThat(signedIn().post(path, Map.of("username", body)).statusCode()).isEqualTo(413);
        assertThat(new Visitor(port).postJson(path, body).statusCode()).isEqualTo(413);
        assertThat(new Visitor(port).postUnmeasured(path, "username=x").statusCode())
                .isEqualTo(411);
    }

    @Test
    void refusesAFormOfThreeMegabytes() {
        assertThat(new Visitor(port)
                        .post("/login", Map.of("username", "x".repeat(3_000_000)))
                        .statusCode())
                .isBetween(300, 499);
    }

    @Test
    void refusesTrace() {
        assertThat(raw("TRACE / HTTP/1.1\r\nHost: localhost\r\nCookie: secret=1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN", "/VAADIN/", "/nonsense", "/error", "/styles.css"})
    void makesNoSessionForWhatNobodySees(String path) {
        assertThat(new Visitor(port).get(path).headers().firstValue("set-cookie"))
                .isEmpty();
    }

    @Test
    void asksForASignInOnEveryOtherAddress() {
        for (var path : new String[] {"/", "/users", "/account", "/audit", "/nonsense", "/actuator/info"}) {
            assertThat(new Visitor(port).get(path).headers().firstValue("location"))
                    .as(path)
                    .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
        }
    }

    @Test
    void believesNobodyWhoForwards() {
        var email = UUID.randomUUID() + "@example.org";

        var answer = new Visitor(port, "127.0.0.8")
                .post(
                        "/login",
                        Map.of("username", email, "password", "wrong"),
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "Forwarded",
                        "for=203.0.113.9;proto=https",
                        "X-Forwarded-Proto",
                        "https",
                        "X-Forwarded-Host",
                        "evil.example");

        assertThat(answer.headers().firstValue("location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("http://127.0.0.1:"));
        assertThat(database.count("audit_event where address = '203.0.113.9'")).isZero();
        assertThat(database.count("audit_event where verb = 'access.sign-in.refused' and address = '127.0.0.8'"))
                .isPositive();
    }

    private Visitor signedIn() {
        var user = users.active("Kim", Role.AUDITOR);
        var visitor = new Visitor(port);
        visitor.signIn(user.email(), UserFixture.PASSWORD);
        return visitor;
    }

    private static String nonce(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("content-security-policy")
                .orElseThrow()
                .replaceFirst(".*'nonce-([^']+)'.*", "$1");
    }

    private String raw(String request) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
