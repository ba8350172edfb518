package org.undersigned.access.web;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.undersigned.access.AccessSettings;
import org.undersigned.access.SessionEnd;

/**
 * When a session began, and when a person last did something in it.
 */
record SessionTimes(Instant startedAt, Instant lastActiveAt) implements Serializable {

    private static final String ATTRIBUTE = SessionTimes.class.getName();

    /** The times of a session, which begins now if it had none. */
    static SessionTimes of(HttpSession session, Instant now) {
        return session.getAttribute(ATTRIBUTE) instanceof SessionTimes times ? times : new SessionTimes(now, now);
    }

    static void begin(HttpSession session, Instant now) {
        new SessionTimes(now, now).keep(session);
    }

    /** Why the session is over, if it is. */
    Optional<SessionEnd> end(AccessSettings.Session limits, Instant now) {
        if (!now.isBefore(startedAt.plus(limits.limit()))) {
            return Optional.of(SessionEnd.TOO_LONG);
        }
        return now.isBefore(lastActiveAt.plus(limits.idle())) ? Optional.empty() : Optional.of(SessionEnd.IDLE);
    }

    void activeAgain(HttpSession session, Instant now) {
        new SessionTimes(startedAt, now).keep(session);
    }

    private void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }
}
