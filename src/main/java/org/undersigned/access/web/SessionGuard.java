package org.undersigned.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.SessionEnd;
import org.undersigned.access.SessionService;

/**
 * Ends a session that is over, before the request gets anywhere. The request then goes on as one of nobody: a page
 * leads to the sign-in, a click in an open page gets the answer with which the browser loads the page anew.
 */
final class SessionGuard extends OncePerRequestFilter {

    /** Sent by open pages on their own; nobody has done anything. Only the query is read, never a body. */
    private static final Pattern SENT_BY_ITSELF = Pattern.compile("(^|.*&)v-r=(heartbeat|push)(&.*|$)");

    private final CurrentUser currentUser;
    private final SessionService sessions;
    private final AccessSettings settings;
    private final Clock clock;

    SessionGuard(CurrentUser currentUser, SessionService sessions, AccessSettings settings, Clock clock) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && currentUser.find().isPresent()) {
            end(session).ifPresentOrElse(how -> finish(session, how), () -> touch(request, session));
        }
        chain.doFilter(request, response);
    }

    private Optional<SessionEnd> end(HttpSession session) {
        if (!sessions.stands()) {
            return Optional.of(SessionEnd.REVOKED);
        }
        var now = clock.instant();
        return SessionTimes.of(session, now).end(settings.session(), now);
    }

    private void finish(HttpSession session, SessionEnd how) {
        sessions.end(how);
        session.invalidate();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
    }

    private void touch(HttpServletRequest request, HttpSession session) {
        var query = request.getQueryString();
        if (query == null || !SENT_BY_ITSELF.matcher(query).matches()) {
            var now = clock.instant();
            SessionTimes.of(session, now).activeAgain(session, now);
        }
    }
}
