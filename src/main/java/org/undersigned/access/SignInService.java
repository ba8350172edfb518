package org.undersigned.access;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.Attempt;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;

/**
 * Signs users in. The answer to a wrong password, an unknown or disabled account and a throttled try is the same, and
 * takes the same time; only the trail tells them apart.
 */
@Service
public class SignInService {

    private static final int LONGEST_NAME = 254;

    private final Users users;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final Trail trail;
    private final TransactionTemplate transactions;

    SignInService(
            Users users,
            Passwords passwords,
            SignInThrottle throttle,
            Trail trail,
            PlatformTransactionManager transactionManager) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
        this.trail = trail;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /**
     * The user, when the password is right. Has no transaction of its own: no connection is held while a password is
     * calculated.
     *
     * @param address the network address that the try comes from
     */
    @PermitAll
    public Optional<StaffUser> signIn(String email, String password, String address) {
        var account = email.length() > LONGEST_NAME ? "" : EmailAddress.fold(email);
        var attempt = throttle.count(account, address);
        if (attempt.isRefused()) {
            passwords.spendTheTimeOfAComparison();
            return Optional.empty();
        }
        var user = users.findByEmailFolded(account);
        var right = passwords.matches(password, user.map(User::passwordHash).orElse(null));
        var active = user.filter(found -> found.state() == UserState.ACTIVE);
        if (right && active.isPresent()) {
            throttle.succeed(attempt);
            return transactions.execute(
                    status -> users.findById(active.get().getId()).map(User::signedIn));
        }
        recordRefusal(user, right, attempt);
        return Optional.empty();
    }

    private void recordRefusal(Optional<User> user, boolean right, Attempt attempt) {
        var entry = user.map(known -> Entry.of("access.sign-in.refused", "user", known.getId(), known.name()))
                .orElseGet(() ->
                        Entry.of("access.sign-in.refused", "sign-in", Ids.next(), Texts.text("access.unknown-account")))
                .with("why", right ? "DISABLED" : user.isPresent() ? "WRONG_PASSWORD" : "UNKNOWN_ACCOUNT");
        var held = attempt.nextRefusedUntil();
        transactions.executeWithoutResult(status -> trail.record(
                held.map(until -> entry.with("refused-until", until)).orElse(entry)));
    }
}
