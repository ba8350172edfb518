package org.undersigned.access;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.password.PasswordRules;
import org.undersigned.access.password.Passwords;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/**
 * Lets people who are not signed in choose a password with a link that they were given. The link is their permission.
 */
@Service
public class InvitationService {

    private final Users users;
    private final AccessLinks links;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final CurrentRequest request;
    private final Trail trail;
    private final Clock clock;

    InvitationService(
            Users users,
            AccessLinks links,
            Passwords passwords,
            SignInThrottle throttle,
            CurrentRequest request,
            Trail trail,
            Clock clock) {
        this.users = users;
        this.links = links;
        this.passwords = passwords;
        this.throttle = throttle;
        this.request = request;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whom the link is for, as long as it works. Changes nothing. */
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<Invitee> invitee(String secret) {
        return open(secret)
                .flatMap(link -> users.findById(link.userId())
                        .filter(user -> user.state() != UserState.DISABLED)
                        .map(user -> new Invitee(user.name(), user.email(), link.kind())));
    }

    /** Uses the link up. Whoever is signed in as the user is signed out. */
    @PermitAll
    @Transactional
    public void choosePassword(String secret, String password) {
        var link = open(secret).orElseThrow(InvitationService::endedLink);
        var user = users.findById(link.userId())
                .filter(found -> found.state() != UserState.DISABLED)
                .orElseThrow(InvitationService::endedLink);
        PasswordRules.check(password, List.of(user.name(), user.email()));
        if (links.use(link.getId(), clock.instant()) != 1) {
            throw endedLink();
        }
        user.choosePassword(passwords.hash(password));
        trail.record(UserEntries.of(link.kind() == LinkKind.INVITATION ? "joined" : "password-reset", user));
        request.address().ifPresent(address -> throttle.forget(user.emailFolded(), address));
    }

    private Optional<AccessLink> open(String secret) {
        return links.findOpen(new LinkSecret(secret).hash(), clock.instant());
    }

    private static Refusal endedLink() {
        return new Refusal("access.refused.link");
    }
}
