package org.undersigned.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.web.filter.OncePerRequestFilter;
import org.undersigned.base.Texts;

/**
 * Says why nobody can sign in by plain http where the product is set up for https: the cookie of the session would not
 * be kept. It does not redirect, since behind a proxy that is not configured it would do so for ever.
 */
final class HttpsOnly extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    private final URI address;

    HttpsOnly(URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure() || request.getServletPath().startsWith(HEALTH)) {
            chain.doFilter(request, response);
        } else {
            PlainPage.write(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    Texts.text("access.https-only.title"),
                    Texts.text("access.https-only.text", request.getRemoteAddr()),
                    new PlainPage.Way(address, Texts.text("access.https-only.way", address)));
        }
    }
}
