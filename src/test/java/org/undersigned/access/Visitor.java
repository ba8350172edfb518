package org.undersigned.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of the plainest kind: it keeps cookies and follows no redirect. */
final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final URI server;

    Visitor(int port) {
        this(port, "127.0.0.1");
    }

    /** @param address the loopback address to come from */
    Visitor(int port, String address) {
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .localAddress(InetAddress.getByName(address))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.server = URI.create("http://127.0.0.1:" + port);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends a body without saying how long it is. */
    HttpResponse<String> postUnmeasured(String path, String body) {
        return send(request(path)
                .POST(BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));
    }

    /** Opens a page as Vaadin's client does, after the page itself has been loaded. */
    OpenPage open(String location) {
        var page = get("/?v-r=init&location=" + encoded(location) + "&query=").body();
        return new OpenPage(
                this, found("\"v-uiId\":(\\d+)", page), found("\"Vaadin-Security-Key\":\"([^\"]+)\"", page));
    }

    HttpResponse<String> signIn(String email, String password) {
        return post("/login", Map.of("username", email, "password", password));
    }

    /** The session's cookie as it is sent. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("undersigned"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElse("");
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(server.resolve(path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page that is open in the browser, and what it sends. */
    record OpenPage(Visitor visitor, String uiId, String csrfToken) {

        /** What the client sends for a click; the page has sent nothing before. */
        HttpResponse<String> click() {
            return send(csrfToken, "");
        }

        HttpResponse<String> send(String csrfToken, String invocations) {
            return visitor.postJson(
                    "/?v-r=uidl&v-uiId=" + uiId,
                    "{\"csrfToken\":\"" + csrfToken + "\",\"rpc\":[" + invocations + "],\"syncId\":0,\"clientId\":0}");
        }

        HttpResponse<String> heartbeat() {
            return visitor.send("POST", "/?v-r=heartbeat&v-uiId=" + uiId);
        }
    }
}
