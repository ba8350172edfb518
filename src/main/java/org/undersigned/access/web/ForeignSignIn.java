package org.undersigned.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;
import org.undersigned.access.AccessPaths;

/**
 * Turns away a sign-in form that another site has sent, which would sign somebody in as its author. The form carries no
 * token, so that it works however long the page has been open; the browser itself says where it came from.
 */
final class ForeignSignIn extends OncePerRequestFilter {

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signIn =
                "POST".equals(request.getMethod()) && request.getServletPath().equals("/" + AccessPaths.LOGIN);
        var origin = request.getHeader("Sec-Fetch-Site");
        if (signIn && origin != null && FOREIGN.contains(origin)) {
            response.sendRedirect("/" + AccessPaths.LOGIN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
