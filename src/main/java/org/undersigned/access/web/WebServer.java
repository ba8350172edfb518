package org.undersigned.access.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;
import org.springframework.stereotype.Component;
import org.undersigned.access.AccessSettings;

/**
 * The web server's part: the cookie of the session, and whose word about the other side's address is taken. By plain
 * http the cookie must not be for https alone, or the browser would drop it and no sign-in would last.
 */
@Component
@ConditionalOnWebApplication
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String COOKIE = "undersigned";

    /** Browsers keep a cookie of such a name only from https, for this host alone. */
    static final String SECURE_COOKIE = "__Host-" + COOKIE;

    private final AccessSettings settings;

    WebServer(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        var session = server.getSettings().getSession();
        session.setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        session.setTimeout(settings.session().idle());
        var cookie = session.getCookie();
        cookie.setName(settings.isSecure() ? SECURE_COOKIE : COOKIE);
        cookie.setSecure(settings.isSecure());
        cookie.setHttpOnly(true);
        cookie.setSameSite(Cookie.SameSite.LAX);
        cookie.setPath("/");
        if (!settings.proxies().isEmpty()) {
            server.addEngineValves(forwardedByProxies());
        }
    }

    private RemoteIpValve forwardedByProxies() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                settings.proxies().stream().map(WebServer::network).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    /** The valve takes a list in which there is no slash for a regular expression. */
    private static String network(String proxy) {
        if (proxy.indexOf('/') >= 0) {
            return proxy;
        }
        return proxy + (proxy.indexOf(':') >= 0 ? "/128" : "/32");
    }
}
