package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;

/** An installation that is reached by https, through a proxy that is named in its settings. */
@ServiceTest
@TestPropertySource(
        properties = {"undersigned.address=https://letters.example.org", "undersigned.proxies=127.0.0.4,10.1.0.0/16"})
class HttpsTest {

    private static final String PROXY = "127.0.0.4";
    private static final String[] FORWARDED = {
        "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "letters.example.org"
    };

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

    @Test
    void givesACookieThatBrowsersKeepFromHttpsAlone() {
        var user = users.active("Kim", Role.AUDITOR);

        var answer = signIn(user, PROXY);

        assertThat(answer.headers().firstValue("set-cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("__Host-undersigned=")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax")
                        .contains("Path=/")
                        .doesNotContain("Domain"));
        assertThat(answer.headers().firstValue("location")).contains("https://letters.example.org/");
        assertThat(answer.headers().firstValue("strict-transport-security")).isPresent();
    }

    @Test
    void takesTheProxysWordForTheAddress() {
        var user = users.active("Kim", Role.AUDITOR);

        signIn(user, PROXY);

        assertThat(database.count("user_session where address = '203.0.113.9'")).isPositive();
    }

    @Test
    void takesNobodyElsesWordAndSaysWhyNobodyCanSignIn() {
        var stranger = new Visitor(port, "127.0.0.5").get("/login", FORWARDED);

        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(stranger.body())
                .contains("This address needs https")
                .contains("127.0.0.5")
                .contains("href=\"https://letters.example.org\"");
        assertThat(stranger.headers().firstValue("set-cookie")).isEmpty();
        assertThat(stranger.headers().firstValue("location")).isEmpty();
    }

    @Test
    void tellsItsHealthByPlainHttp() {
        assertThat(new Visitor(port).get("/actuator/health", "Accept", "*/*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void putsItsOwnAddressIntoLinks() {
        assertThat(users.invited("Kim", Role.AUDITOR).address())
                .startsWith("https://letters.example.org/invitation?token=");
    }

    private java.net.http.HttpResponse<String> signIn(StaffUser user, String from) {
        return new Visitor(port, from)
                .post("/login", Map.of("username", user.email(), "password", UserFixture.PASSWORD), FORWARDED);
    }
}
