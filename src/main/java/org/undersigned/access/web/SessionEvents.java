package org.undersigned.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.SessionEnd;
import org.undersigned.access.SessionService;

/** Notes when somebody signs in and when somebody signs out. */
@Component
@ConditionalOnWebApplication
class SessionEvents implements LogoutHandler {

    private final CurrentUser currentUser;
    private final SessionService sessions;
    private final AccessSettings settings;
    private final Clock clock;

    SessionEvents(CurrentUser currentUser, SessionService sessions, AccessSettings settings, Clock clock) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    /** Comes after the session has been given its new id. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        sessions.start();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            var session = attributes.getRequest().getSession();
            session.setMaxInactiveInterval(
                    Math.toIntExact(settings.session().idle().toSeconds()));
            SessionTimes.begin(session, clock.instant());
        }
    }

    /** Comes before the session is taken apart. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (currentUser.find().isPresent()) {
            sessions.end(SessionEnd.SIGNED_OUT);
        }
    }
}
