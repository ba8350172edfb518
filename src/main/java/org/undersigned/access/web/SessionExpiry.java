package org.undersigned.access.web;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.SessionEnd;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UnattendedSessions;

/** Notes which sessions the web server lets go by itself, since nothing has come from their browsers for long. */
@Component
@ConditionalOnWebApplication
class SessionExpiry implements HttpSessionListener {

    private final ObjectProvider<UnattendedSessions> sessions;
    private final AccessSettings settings;
    private final Clock clock;
    private final ConfigurableApplicationContext context;

    /** The web server makes its listeners before there is a database to ask. */
    SessionExpiry(
            ObjectProvider<UnattendedSessions> sessions,
            AccessSettings settings,
            Clock clock,
            ConfigurableApplicationContext context) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.context = context;
    }

    /** Is also called when the server stops, after the database has been let go; what is left then is found later. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        if (context.isActive()) {
            var session = event.getSession();
            user(session).ifPresent(user -> sessions.getObject().letGo(user, session.getId(), how(session)));
        }
    }

    private SessionEnd how(HttpSession session) {
        var now = clock.instant();
        return SessionTimes.of(session, now).end(settings.session(), now).orElse(SessionEnd.IDLE);
    }

    private static Optional<StaffUser> user(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext security
                        && security.getAuthentication() != null
                        && security.getAuthentication().getPrincipal() instanceof StaffUser user
                ? Optional.of(user)
                : Optional.empty();
    }
}
