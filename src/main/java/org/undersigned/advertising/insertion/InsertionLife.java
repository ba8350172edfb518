package org.undersigned.advertising.insertion;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.Refusal;
import org.undersigned.signature.coverage.PlannedRun;

/** Takes insertions along their arrows, and tells those who follow them where the ad comes to an end. */
@Component
public class InsertionLife {

    private final List<InsertionFollower> followers;
    private final CurrentUser user;
    private final Clock clock;

    InsertionLife(List<InsertionFollower> followers, CurrentUser user, Clock clock) {
        this.followers = followers;
        this.user = user;
        this.clock = clock;
    }

    public void acceptMaterial(Insertion insertion) {
        insertion.acceptMaterial(user.id(), clock.instant());
    }

    /** In the place of what the paper had taken before. */
    public void acceptOtherMaterial(Insertion insertion) {
        insertion.acceptOtherMaterial(user.id(), clock.instant());
    }

    public void file(Insertion insertion) {
        insertion.file(user.id(), clock.instant());
    }

    /** The page that was filed is none of its, and no other one is there. */
    public void takePageBack(Insertion insertion) {
        insertion.takePageBack(user.id(), clock.instant());
    }

    /** @param late whether the space is owed */
    public void cancel(Insertion insertion, boolean late) {
        cancel(insertion, late, FallReason.CALLED_OFF);
    }

    private void cancel(Insertion insertion, boolean late, FallReason why) {
        insertion.cancel(late, user.id(), clock.instant());
        fellAway(insertion, why);
    }

    public void lapse(Insertion insertion) {
        insertion.lapse(user.id(), clock.instant());
        fellAway(insertion, FallReason.NOT_RUN);
    }

    /**
     * What is only booked stays so, and the next revision may order it again. One of which the paper has taken the ad is
     * cancelled: no ad may run that was not released for the order that stands.
     */
    public void orderDeclined(Insertion insertion) {
        if (insertion.state() == InsertionState.BOOKED) {
            fellAway(insertion, FallReason.ORDER_DECLINED);
        } else {
            cancel(insertion, false, FallReason.ORDER_DECLINED);
        }
    }

    /** @throws Refusal when an ad that is released for it may not be printed on the days for which it is ordered now */
    public void expectMayRun(PlannedRun run) {
        followers.forEach(follower -> follower.expectMayRun(run));
    }

    private void fellAway(Insertion insertion, FallReason why) {
        followers.forEach(follower -> follower.fellAway(insertion.getId(), why));
    }

    /** @param placement which ad was printed */
    public void run(Insertion insertion, UUID placement) {
        insertion.run(user.id(), clock.instant());
        followers.forEach(follower -> follower.ran(insertion.getId(), placement));
    }
}
