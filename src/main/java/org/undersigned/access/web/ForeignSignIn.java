package org.undersigned.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.undersigned.access.AccessPaths;

/**
 * Turns away a sign-in form that another site has sent, which would sign somebody in as its author. The form carries no
 * token, so that it works however long the page has been open; the browser itself says where it came from.
 */
final class ForeignSignIn extends OncePerRequestFilter {

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private final @Nullable URI address;

    /** @param address where people open the product, if it is known */
    ForeignSignIn(@Nullable URI address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signIn =
                "POST".equals(request.getMethod()) && request.getServletPath().equals("/" + AccessPaths.LOGIN);
        if (signIn && isForeign(request)) {
            response.sendRedirect("/" + AccessPaths.LOGIN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? hasForeignOrigin(request) : FOREIGN.contains(site);
    }

    /** By plain http browsers name no site, but they do name the origin of each form. */
    private boolean hasForeignOrigin(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null
                && !origin.equalsIgnoreCase(origin(ServletUriComponentsBuilder.fromContextPath(request)))
                && (address == null || !origin.equalsIgnoreCase(origin(UriComponentsBuilder.fromUri(address))));
    }

    private static String origin(UriComponentsBuilder page) {
        return page.replacePath(null).replaceQuery(null).toUriString();
    }
}
