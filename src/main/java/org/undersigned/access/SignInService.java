package org.undersigned.access;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.base.store.RetryingTransactions;

/**
 * Signs users in. The answer to a wrong password, an unknown or disabled account and a throttled try is the same, and
 * takes the same time; only the trail tells them apart. Of the tries that are throttled it notes the first, not each.
 */
@Service
public class SignInService {

    private static final int LONGEST_NAME = 254;

    private final Users users;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final RefusalTime refusalTime;
    private final Trail trail;
    private final TransactionOperations transactions;

    SignInService(
            Users users,
            Passwords passwords,
            SignInThrottle throttle,
            RefusalTime refusalTime,
            Trail trail,
            PlatformTransactionManager transactionManager) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.refusalTime = refusalTime;
        this.trail = trail;
        this.transactions = new RetryingTransactions(transactionManager);
    }

    /**
     * The user, when the password is right. Has no transaction of its own: no connection is held while a password is
     * calculated.
     *
     * @param address the network address that the try comes from
     */
    @PermitAll
    public Optional<StaffUser> signIn(String email, String password, String address) {
        var asked = System.nanoTime();
        var signedIn = tried(email, password, address);
        if (signedIn.isEmpty()) {
            refusalTime.await(asked);
        }
        return signedIn;
    }

    private Optional<StaffUser> tried(String email, String password, String address) {
        var account = email.length() > LONGEST_NAME ? "" : EmailAddress.fold(email);
        var attempt = throttle.count(account, address);
        if (attempt.isRefused()) {
            passwords.spendTheTimeOfAComparison();
            if (attempt.isFirstRefused()) {
                record(refusal(users.findByEmailFolded(account), "THROTTLED"));
            }
            return Optional.empty();
        }
        var user = users.findByEmailFolded(account);
        var right = passwords.matches(password, user.map(User::passwordHash).orElse(null));
        var signedIn = user.filter(found -> right).flatMap(this::admitted);
        if (signedIn.isPresent()) {
            throttle.succeed(attempt);
        } else {
            var refusal = refusal(user, reason(user, right));
            record(attempt.nextRefusedUntil()
                    .map(until -> refusal.with("refused-until", until))
                    .orElse(refusal));
        }
        return signedIn;
    }

    /** Looks again: while the password was calculated, the user may have been disabled or have chosen another one. */
    private Optional<StaffUser> admitted(User seen) {
        return transactions.execute(status -> users.findById(seen.getId())
                .filter(now -> now.state() == UserState.ACTIVE && now.stamp() == seen.stamp())
                .map(User::signedIn));
    }

    private static String reason(Optional<User> user, boolean right) {
        if (user.isEmpty()) {
            return "UNKNOWN_ACCOUNT";
        }
        if (!right) {
            return "WRONG_PASSWORD";
        }
        return user.get().state() == UserState.DISABLED ? "DISABLED" : "CHANGED_MEANWHILE";
    }

    private static Entry refusal(Optional<User> user, String why) {
        return user.map(known -> Entry.of("access.sign-in.refused", "user", known.getId(), known.name()))
                .orElseGet(() ->
                        Entry.of("access.sign-in.refused", "sign-in", Ids.next(), Texts.text("access.unknown-account")))
                .with("why", why);
    }

    private void record(Entry entry) {
        transactions.executeWithoutResult(status -> trail.record(entry));
    }
}
