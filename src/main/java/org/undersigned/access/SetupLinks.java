package org.undersigned.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Texts;

/** Makes the link with which the first administrator is made. A new one ends the one before. */
@Component
class SetupLinks {

    private static final Duration LIFE = Duration.ofDays(1);

    /** The installation as the subject of an entry; there is only one. */
    private static final UUID INSTALLATION = new UUID(0, 1);

    private final Users users;
    private final Installation installation;
    private final PublicAddress publicAddress;
    private final Trail trail;
    private final Clock clock;

    SetupLinks(Users users, Installation installation, PublicAddress publicAddress, Trail trail, Clock clock) {
        this.users = users;
        this.installation = installation;
        this.publicAddress = publicAddress;
        this.trail = trail;
        this.clock = clock;
    }

    /** The whole address to open, or nothing when there is a user. */
    @Transactional
    public Optional<String> renew() {
        if (users.count() > 0) {
            return Optional.empty();
        }
        var secret = LinkSecret.random();
        installation.offerSetup(secret, clock.instant().plus(LIFE));
        trail.record(Entry.of("access.setup-link.made", "installation", INSTALLATION, Texts.text("access.product")));
        return Optional.of(publicAddress.of(AccessPaths.withToken(AccessPaths.SETUP, secret)));
    }
}
