package org.undersigned.advertising.placement;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.base.Refusal;

/** Keeps what the paper says of an ad, in its words. */
@Service
public class PaperReviewService {

    private final PlacementStore store;

    PaperReviewService(PlacementStore store) {
        this.store = store;
    }

    /** The paper asks something. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void query(UUID id, long seenVersion, PaperSaid said) {
        said.expectComplete(true);
        store.step(store.find(id, seenVersion), PlacementState.QUERIED, StepKind.QUERIED, said);
    }

    /** What the paper asked is answered, and the ad is before it again. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void answer(UUID id, long seenVersion, PaperSaid to) {
        to.expectComplete(true);
        store.step(store.find(id, seenVersion), PlacementState.SUBMITTED, StepKind.ANSWERED, to);
    }

    /**
     * The paper wants it otherwise. That is the next version of the copy, which goes to those who approve like any other,
     * and then to the paper as a placement of its own.
     *
     * @throws Refusal when the ad is not before the paper
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void demandChanges(UUID id, long seenVersion, PaperSaid said) {
        said.expectComplete(true);
        var placement = store.find(id, seenVersion);
        if (placement.state() == PlacementState.QUERIED) {
            store.log(placement, StepKind.CHANGES_DEMANDED, said);
        } else {
            store.step(placement, PlacementState.QUERIED, StepKind.CHANGES_DEMANDED, said);
        }
    }

    /** The paper takes it. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void clear(UUID id, long seenVersion, PaperSaid said) {
        said.expectComplete(false);
        store.step(store.find(id, seenVersion), PlacementState.CLEARED, StepKind.CLEARED, said);
    }

    /** The paper does not take it, which happens after it has cleared it, too. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void decline(UUID id, long seenVersion, PaperSaid said) {
        said.expectComplete(true);
        store.step(store.find(id, seenVersion), PlacementState.REJECTED, StepKind.DECLINED, said);
    }
}
