package org.undersigned.audit;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** How far into the trail the current user sees. */
@Component
class TrailReach {

    private final ActorSource actors;

    TrailReach(ActorSource actors) {
        this.actors = actors;
    }

    TrailQueries.Condition condition() {
        if (may(TrailPermission.READ)) {
            return TrailQueries.Condition.EVERYTHING;
        }
        var self = actors.current().id();
        return may(TrailPermission.READ_CAMPAIGN)
                ? TrailQueries.Condition.campaigns(self)
                : TrailQueries.Condition.own(self);
    }

    /** Whether the user of this thread holds a permission. */
    static boolean may(String permission) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream().anyMatch(held -> permission.equals(held.getAuthority()));
    }
}
