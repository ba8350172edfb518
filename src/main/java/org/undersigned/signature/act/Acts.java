package org.undersigned.signature.act;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;

/** Knows who is acting, and when. */
@Component
public class Acts {

    private final CurrentUser currentUser;
    private final Clock clock;

    Acts(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public Act now() {
        return new Act(currentUser.id(), clock.instant());
    }
}
