package org.undersigned.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.undersigned.access.AccessSettings;

class WebServerTest {

    private static final String FORWARDED = "203.0.113.9";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.4             | 127.0.0.4 | true",
                "127.0.0.4,127.0.0.6   | 127.0.0.4 | true",
                "127.0.0.4,127.0.0.6   | 127.0.0.6 | true",
                "127.0.0.4,127.0.0.6   | 127.0.0.5 | false",
                "127.0.0.4,10.1.0.0/16 | 127.0.0.4 | true",
                "::1,127.0.0.4         | 127.0.0.4 | true",
                "127.0.0.0/30          | 127.0.0.3 | true",
                "127.0.0.0/30          | 127.0.0.4 | false"
            })
    void believesTheProxiesOfItsSettingsAlone(String proxies, String from, boolean believed) throws Exception {
        assertThat(addressSeen(List.of(proxies.split(",")), from)).isEqualTo(believed ? FORWARDED : from);
    }

    private static String addressSeen(List<String> proxies, String from) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        var session = new AccessSettings.Session(Duration.ofMinutes(30), Duration.ofHours(12));
        new WebServer(new AccessSettings(null, proxies, session, Duration.ZERO)).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("seen", new Seen()).addMapping("/"));
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            server.start();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort()))
                    .header("X-Forwarded-For", FORWARDED)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } finally {
            server.stop();
            server.destroy();
        }
    }

    /** Answers with the address that the request seems to come from. */
    private static final class Seen extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write(request.getRemoteAddr());
        }
    }
}
