package org.undersigned.advertising.placement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.insertion.FallReason;
import org.undersigned.advertising.insertion.InsertionFollower;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.print.ReleasedCopy;
import org.undersigned.base.Refusal;
import org.undersigned.signature.coverage.PlannedRun;

/** Tells orders which ad is released, and follows what becomes of their insertions. */
@Component
class InsertionPlacements implements ReleasedCopy, InsertionFollower {

    private static final PaperSaid NOTHING = new PaperSaid("", "");

    private final Placements placements;
    private final PlacementStore store;
    private final ProofGate proofs;
    private final PlacedCopy copies;
    private final InsertionService insertions;
    private final CurrentUser user;
    private final Clock clock;

    InsertionPlacements(
            Placements placements,
            PlacementStore store,
            ProofGate proofs,
            PlacedCopy copies,
            InsertionService insertions,
            CurrentUser user,
            Clock clock) {
        this.placements = placements;
        this.store = store;
        this.proofs = proofs;
        this.copies = copies;
        this.insertions = insertions;
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

    @Override
    @Transactional(readOnly = true)
    public void expectFits(UUID insertion) {
        var ordered = insertions.insertion(insertion);
        placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion).stream()
                .filter(placement -> placement.state().isReleased())
                .map(Placement::facts)
                .forEach(released -> {
                    if (!released.paperEdition().equals(ordered.paperEdition())) {
                        throw new Refusal(
                                "advertising.placement.refused.other-paper", released.label(), ordered.editionName());
                    }
                    proofs.expectReleasable(released);
                });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void expectMayRun(PlannedRun run) {
        placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(run.id()).stream()
                .filter(placement -> placement.state().isReleased())
                .map(Placement::facts)
                .forEach(released -> copies.expectMayRun(released, run));
    }

    /** What was to take the place of the ad that was printed comes too late. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void ran(UUID insertion, UUID printed) {
        var all = placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion);
        all.stream()
                .filter(other -> !other.getId().equals(printed))
                .forEach(other -> end(other, PlacementEnd.OTHER_PRINTED));
        all.stream()
                .filter(placement -> placement.getId().equals(printed))
                .forEach(placement -> store.step(placement, PlacementState.PUBLISHED, StepKind.PUBLISHED, NOTHING));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void fellAway(UUID insertion, FallReason why) {
        placements
                .findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion)
                .forEach(placement -> end(placement, PlacementEnd.of(why)));
    }

    private void end(Placement placement, PlacementEnd how) {
        if (placement.state().isOnItsWay() || placement.state() == PlacementState.RELEASED) {
            placement.end(how, user.id(), clock.instant());
            store.log(placement, StepKind.FELL_AWAY, NOTHING);
        } else if (placement.fellWithItsOrder()) {
            placement.endAfterAll(how, user.id(), clock.instant());
            store.log(placement, StepKind.FELL_AWAY, NOTHING);
        }
    }
}
