package org.undersigned.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.access.password.PasswordRules;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.RetryingTransactions;

/** What users do with their own account. */
@Service
public class AccountService {

    private static final int SESSIONS_SHOWN = 20;
    private static final String UNKNOWN_ADDRESS = "";

    private final Users users;
    private final UserSessions sessions;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final CurrentUser currentUser;
    private final CurrentRequest request;
    private final Trail trail;
    private final TransactionOperations transactions;

    AccountService(
            Users users,
            UserSessions sessions,
            Passwords passwords,
            SignInThrottle throttle,
            CurrentUser currentUser,
            CurrentRequest request,
            Trail trail,
            PlatformTransactionManager transactionManager) {
        this.users = users;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.request = request;
        this.trail = trail;
        this.transactions = new RetryingTransactions(transactionManager);
    }

    /** The latest sessions of the user, newest first. */
    @RolesAllowed(Permission.STAFF)
    @Transactional(readOnly = true)
    public List<SessionRow> sessions() {
        var current = request.sessionFingerprint();
        return sessions.latest(currentUser.id(), current == null ? "" : current, Limit.of(SESSIONS_SHOWN));
    }

    /**
     * Ends all other sessions of the user; this one goes on. Has no transaction of its own: no connection is held while
     * a password is calculated.
     */
    @RolesAllowed(Permission.STAFF)
    public void changePassword(String old, String chosen) {
        var user = self();
        checkOld(user, old);
        if (old.equals(chosen)) {
            throw new Refusal("access.refused.same-password");
        }
        PasswordRules.check(chosen, List.of(user.name(), user.email()));
        var hash = passwords.hash(chosen);
        request.continueAs(transactions.execute(status -> change(user.stamp(), hash)));
    }

    /** Ends all other sessions of the user; this one goes on. */
    @RolesAllowed(Permission.STAFF)
    @Transactional
    public void signOutElsewhere() {
        var user = self();
        user.endSessions();
        trail.record(UserEntries.of("signed-out", user));
        request.continueAs(user.signedIn());
    }

    /** An unattended screen must not be a place to guess at. */
    private void checkOld(User user, String old) {
        var attempt = throttle.count(user.emailFolded(), request.address().orElse(UNKNOWN_ADDRESS));
        if (attempt.isRefused()) {
            throw new Refusal("access.refused.too-many-tries");
        }
        if (!passwords.matches(old, user.passwordHash())) {
            throw new Refusal("access.refused.old-password");
        }
        throttle.succeed(attempt);
    }

    /** Refuses when the account has moved since the old password was looked at: it may be somebody else's by now. */
    private StaffUser change(long seenStamp, String hash) {
        var user = self();
        if (user.stamp() != seenStamp) {
            throw new Refusal("access.refused.changed-meanwhile");
        }
        user.choosePassword(hash);
        trail.record(UserEntries.of("password-changed", user));
        return user.signedIn();
    }

    private User self() {
        return users.findById(currentUser.id()).orElseThrow(() -> new Refusal("access.refused.unknown-user"));
    }
}
