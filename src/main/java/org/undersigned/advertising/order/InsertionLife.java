package org.undersigned.advertising.order;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;

/** Takes insertions along their arrows, and tells those who follow them where the ad comes to an end. */
@Component
class InsertionLife {

    private final List<InsertionFollower> followers;
    private final CurrentUser user;
    private final Clock clock;

    InsertionLife(List<InsertionFollower> followers, CurrentUser user, Clock clock) {
        this.followers = followers;
        this.user = user;
        this.clock = clock;
    }

    /** @param late whether the space is owed */
    void cancel(Insertion insertion, boolean late) {
        insertion.cancel(late, user.id(), clock.instant());
        followers.forEach(follower -> follower.fellAway(insertion.getId()));
    }

    void lapse(Insertion insertion) {
        insertion.lapse(user.id(), clock.instant());
        followers.forEach(follower -> follower.fellAway(insertion.getId()));
    }

    void run(Insertion insertion) {
        insertion.run(user.id(), clock.instant());
        followers.forEach(follower -> follower.ran(insertion.getId()));
    }
}
