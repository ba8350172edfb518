package org.undersigned.roster.hold;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.signature.hold.Hold;

/** Tells which editions are kept back, and why to those who may read editions or keep them back themselves. */
@Component
public class ShownHolds {

    private final KeptBack keptBack;
    private final CurrentUser user;

    ShownHolds(KeptBack keptBack, CurrentUser user) {
        this.keptBack = keptBack;
        this.user = user;
    }

    public Optional<Hold> of(UUID edition) {
        return Optional.ofNullable(of(List.of(edition)).get(edition));
    }

    /** Of some editions, those that are kept back. */
    public Map<UUID, Hold> of(Collection<UUID> editions) {
        var holds = new HashMap<>(keptBack.of(editions));
        if (!user.may(Permission.EDITION_READ) && !user.may(Permission.EDITION_HOLD)) {
            holds.replaceAll((edition, hold) -> hold.withoutReason());
        }
        return holds;
    }
}
