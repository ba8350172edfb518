package org.undersigned.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.store.RetryingTransactions;

/** Notes the end of sessions in which nobody sends another request, at which it would be noticed. */
@Component
@ConditionalOnWebApplication
public class UnattendedSessions {

    private static final int AT_ONCE = 100;

    private final Users users;
    private final UserSessions sessions;
    private final AccessSettings settings;
    private final Trail trail;
    private final Clock clock;
    private final TransactionOperations transactions;

    UnattendedSessions(
            Users users,
            UserSessions sessions,
            AccessSettings settings,
            Trail trail,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.users = users;
        this.sessions = sessions;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
        this.transactions = new RetryingTransactions(transactionManager);
    }

    /** Ends a session that the web server has let go, unless it has been ended already. */
    public void letGo(StaffUser user, String sessionId, SessionEnd how) {
        sessions.open(user.id(), CurrentRequest.fingerprint(sessionId))
                .forEach(session -> end(session, how, clock.instant()));
    }

    /**
     * Ends what a stopped server has left open. None of them can be alive: each has lasted longer than a session may,
     * and its page has had the time to ask.
     */
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void endForgotten() {
        var limit = settings.session().limit();
        var newest = clock.instant().minus(limit).minus(settings.session().idle());
        for (var found = forgotten(newest); !found.isEmpty(); found = forgotten(newest)) {
            found.forEach(session ->
                    end(session, SessionEnd.TOO_LONG, session.startedAt().plus(limit)));
        }
    }

    private List<UserSession> forgotten(Instant newest) {
        return sessions.openBefore(newest, Limit.of(AT_ONCE));
    }

    /** Compares and sets, so that of two nodes one alone tells the trail. */
    private void end(UserSession session, SessionEnd how, Instant at) {
        transactions.executeWithoutResult(status -> {
            if (sessions.end(session.getId(), how, at) == 1) {
                users.findById(session.userId())
                        .ifPresent(
                                user -> trail.record(Entry.of("access.session.ended", "user", user.getId(), user.name())
                                        .with("ended-how", how)));
            }
        });
    }
}
