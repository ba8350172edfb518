package org.undersigned.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.undersigned.access.AccessPaths;
import org.undersigned.access.InvitationService;
import org.undersigned.access.SetupService;

/** Pages that open only with a link that works are otherwise not there, nor is the folder of Vaadin's own files. */
final class ClosedPages extends OncePerRequestFilter {

    /** Vaadin would make a session for it, for anybody. */
    private static final String VAADIN_FILES = "VAADIN";

    private final SetupService setup;
    private final InvitationService invitations;

    ClosedPages(SetupService setup, InvitationService invitations) {
        this.setup = setup;
        this.invitations = invitations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isClosed(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isClosed(HttpServletRequest request) {
        var path = request.getServletPath().replaceAll("^/+|/+$", "");
        return switch (path) {
            case AccessPaths.SETUP -> !setup.isOpen(secret(request));
            case AccessPaths.INVITATION -> invitations.invitee(secret(request)).isEmpty();
            default -> path.equals(VAADIN_FILES);
        };
    }

    private static String secret(HttpServletRequest request) {
        var secret = request.getParameter(AccessPaths.TOKEN);
        return secret == null ? "" : secret;
    }
}
