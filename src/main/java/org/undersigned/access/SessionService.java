package org.undersigned.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;

/** The session in which the signed-in user acts. */
@Service
public class SessionService {

    private static final String NO_REQUEST = "";

    private final Users users;
    private final UserSessions sessions;
    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final Trail trail;
    private final Clock clock;

    SessionService(
            Users users,
            UserSessions sessions,
            CurrentUser currentUser,
            CurrentRequest request,
            Trail trail,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.currentUser = currentUser;
        this.request = request;
        this.trail = trail;
        this.clock = clock;
    }

    /** Notes that the user has just signed in. */
    @RolesAllowed(Permission.STAFF)
    @Transactional
    public void start() {
        var user = currentUser.require();
        sessions.save(
                new UserSession(user.id(), fingerprint(), request.address().orElse(null), clock.instant()));
        trail.record(Entry.of("access.session.started", "user", user.id(), user.name()));
    }

    /** Notes that the session is over. */
    @RolesAllowed(Permission.STAFF)
    @Transactional
    public void end(SessionEnd how) {
        var user = currentUser.require();
        sessions.open(user.id(), fingerprint()).forEach(session -> session.end(how, clock.instant()));
        trail.record(
                Entry.of("access.session.ended", "user", user.id(), user.name()).with("ended-how", how));
    }

    /** Whether the user may still act, as somebody with the roles held at sign-in. Asked at every request. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public boolean stands() {
        var user = currentUser.require();
        return users.stampOf(user.id()).filter(stamp -> stamp == user.stamp()).isPresent();
    }

    private String fingerprint() {
        var fingerprint = request.sessionFingerprint();
        return fingerprint == null ? NO_REQUEST : fingerprint;
    }
}
