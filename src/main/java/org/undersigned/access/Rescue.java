package org.undersigned.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.throttle.SignInThrottle;
import org.undersigned.audit.Trail;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;

/** Helps an administrator who is locked out, for somebody who has the console of the machine. */
@Component
class Rescue {

    private final Users users;
    private final LinkIssuer issuer;
    private final SignInThrottle throttle;
    private final Trail trail;

    Rescue(Users users, LinkIssuer issuer, SignInThrottle throttle, Trail trail) {
        this.users = users;
        this.issuer = issuer;
        this.throttle = throttle;
        this.trail = trail;
    }

    /** Takes the old password along only when the link is used. */
    @Transactional
    public IssuedLink linkFor(String email) {
        var user = users.findByEmailFolded(EmailAddress.fold(email))
                .filter(found -> found.roles().contains(Role.ADMIN))
                .orElseThrow(() -> new Refusal("access.refused.no-administrator", email));
        var link = issuer.issue(user, null);
        throttle.forgetAccount(user.emailFolded());
        trail.record(UserEntries.of("link-printed", user).with("kind", link.kind()));
        return link;
    }
}
