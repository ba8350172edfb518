package org.undersigned.advertising.placement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.insertion.InsertionFollower;
import org.undersigned.advertising.print.ReleasedCopy;

/** Tells orders which ad is released, and follows what becomes of their insertions. */
@Component
class InsertionPlacements implements ReleasedCopy, InsertionFollower {

    private static final PaperSaid NOTHING = new PaperSaid("", "");

    private final Placements placements;
    private final PlacementStore store;
    private final CurrentUser user;
    private final Clock clock;

    InsertionPlacements(Placements placements, PlacementStore store, CurrentUser user, Clock clock) {
        this.placements = placements;
        this.store = store;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Released> of(UUID insertion) {
        return placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion).stream()
                .filter(placement -> placement.state().isReleased())
                .map(Placement::facts)
                .map(facts -> new Released(facts.id(), facts.edition(), facts.copyLabel()))
                .findFirst();
    }

    /** What was on its way to take its place comes too late. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ran(UUID insertion) {
        for (var placement : placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion)) {
            if (placement.state() == PlacementState.RELEASED) {
                store.step(placement, PlacementState.PUBLISHED, StepKind.PUBLISHED, NOTHING);
            } else {
                end(placement);
            }
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fellAway(UUID insertion) {
        placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion).forEach(this::end);
    }

    private void end(Placement placement) {
        if (placement.state().isOnItsWay() || placement.state() == PlacementState.RELEASED) {
            placement.decline(user.id(), clock.instant());
            store.log(placement, StepKind.FELL_AWAY, NOTHING);
        }
    }
}
