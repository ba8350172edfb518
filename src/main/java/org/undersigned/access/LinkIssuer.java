package org.undersigned.access;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;

/** Makes links with which users choose a password. An older link of the user dies with it. */
@Component
class LinkIssuer {

    private final AccessLinks links;
    private final PublicAddress publicAddress;
    private final Clock clock;

    LinkIssuer(AccessLinks links, PublicAddress publicAddress, Clock clock) {
        this.links = links;
        this.publicAddress = publicAddress;
        this.clock = clock;
    }

    IssuedLink issue(User user, @Nullable UUID by) {
        var kind = kindFor(user);
        var secret = LinkSecret.random();
        links.removeOpen(user.getId());
        var link = links.save(new AccessLink(user.getId(), kind, secret, clock.instant(), by));
        return new IssuedLink(
                user.getId(),
                kind,
                publicAddress.of(AccessPaths.withToken(AccessPaths.INVITATION, secret)),
                link.expiresAt());
    }

    private static LinkKind kindFor(User user) {
        return switch (user.state()) {
            case INVITED -> LinkKind.INVITATION;
            case ACTIVE -> LinkKind.RESET;
            case DISABLED -> throw new Refusal("access.refused.link-for-disabled", user.name());
        };
    }
}
