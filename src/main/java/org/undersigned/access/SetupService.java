package org.undersigned.access;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.password.PasswordRules;
import org.undersigned.access.password.Passwords;
import org.undersigned.audit.Trail;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;

/** Makes the first administrator, with the link that the console has printed. The link is the permission. */
@Service
public class SetupService {

    private final Users users;
    private final Installation installation;
    private final Passwords passwords;
    private final Trail trail;
    private final Clock clock;

    SetupService(Users users, Installation installation, Passwords passwords, Trail trail, Clock clock) {
        this.users = users;
        this.installation = installation;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there is nobody yet who could sign in. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return users.count() == 0;
    }

    /** Whether the link works. Changes nothing. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isOpen(String secret) {
        return installation.isSetupOffered(new LinkSecret(secret), clock.instant()) && isNeeded();
    }

    /** Uses the link up. */
    @PermitAll
    @Transactional
    public UUID complete(String secret, SetupDetails details) {
        var now = clock.instant();
        if (!installation.takeSetup(new LinkSecret(secret), now) || users.count() > 0) {
            throw new Refusal("access.refused.setup-link");
        }
        var user = new User(details.name(), EmailAddress.of(details.email()), now);
        PasswordRules.check(details.password(), List.of(user.name(), user.email()));
        user.holdOnly(
                details.coordinates() ? EnumSet.of(Role.ADMIN, Role.COORDINATOR) : EnumSet.of(Role.ADMIN), now, null);
        user.choosePassword(passwords.hash(details.password()));
        users.save(user);
        trail.record(UserEntries.given(
                UserEntries.of("set-up", user).changedPrivately("email", null, user.email()), user.roles()));
        return user.getId();
    }
}
