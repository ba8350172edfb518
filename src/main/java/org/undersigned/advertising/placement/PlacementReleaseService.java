package org.undersigned.advertising.placement;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.StaffContacts;
import org.undersigned.advertising.copy.ReviewedCopies;
import org.undersigned.base.Refusal;

/** Approves the proofs of placements, by a second person, and releases them to the paper. */
@Service
public class PlacementReleaseService {

    private static final PaperSaid NOTHING = new PaperSaid("", "");

    private final Placements placements;
    private final PlacementStore store;
    private final PlacedCopy copies;
    private final OpenInsertions open;
    private final ProofGate proofs;
    private final ReviewedCopies authors;
    private final StaffContacts staff;
    private final CurrentUser user;
    private final Clock clock;

    PlacementReleaseService(
            Placements placements,
            PlacementStore store,
            PlacedCopy copies,
            OpenInsertions open,
            ProofGate proofs,
            ReviewedCopies authors,
            StaffContacts staff,
            CurrentUser user,
            Clock clock) {
        this.placements = placements;
        this.store = store;
        this.copies = copies;
        this.open = open;
        this.proofs = proofs;
        this.authors = authors;
        this.staff = staff;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Approves the proof as it was made last, with the checks that somebody has taken upon themselves.
     *
     * @throws Refusal when the user submitted the ad, wrote some of it, made its proof or took a check of that upon
     *     themselves, the paper has not cleared it, there is no proof of
     *     it, a check of that failed and nobody has taken it upon themselves, or a name of it may not be printed at this
     *     moment
     */
    @RolesAllowed(Permission.COPY_APPROVE)
    @Transactional
    public void approveProof(UUID id, long seenVersion) {
        var placement = store.find(id, seenVersion);
        var facts = placement.facts();
        own(facts, user.id()).ifPresent(refusal -> {
            throw refusal;
        });
        placement.state().become(PlacementState.PROOF_APPROVED, facts.label());
        proofs.expectReleasable(facts);
        copies.expectPrintable(facts);
        store.step(placement, PlacementState.PROOF_APPROVED, StepKind.PROOF_APPROVED, NOTHING);
    }

    /** Why the user approves no proof of an ad, whatever it looks like; nothing where somebody else brought it. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Optional<Refusal> barred(UUID id) {
        return user.may(Permission.COPY_APPROVE)
                ? own(store.find(id).facts(), user.id())
                : Optional.of(new Refusal("advertising.refused.review-not-approver"));
    }

    /** The names of those who may approve the proof of an ad. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<String> approvers(UUID id) {
        var placement = store.find(id).facts();
        return staff.namesOfWhoMay(
                Permission.COPY_APPROVE, person -> own(placement, person.id()).isEmpty());
    }

    private Optional<Refusal> own(PlacementFacts placement, UUID person) {
        if (placement.submittedBy().equals(person)) {
            return Optional.of(new Refusal("advertising.placement.refused.own", placement.label()));
        }
        return authors.authors(placement.copyVersion()).contains(person)
                ? Optional.of(new Refusal("advertising.placement.refused.wrote", placement.label()))
                : proofs.own(placement, person);
    }

    /**
     * Lets the file go to the paper. An ad that was released for the same insertion before gives way.
     *
     * @throws Refusal when its proof is not approved, a check of that failed and nobody has taken it upon themselves, a name
     *     of it may not be printed at this moment, or its order has not been sent to the paper
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void release(UUID id, long seenVersion) {
        var placement = store.find(id, seenVersion);
        var facts = placement.facts();
        placement.state().become(PlacementState.RELEASED, facts.label());
        proofs.expectReleasable(facts);
        var copy = copies.expectPrintable(facts);
        open.expectOrdered(facts.insertion());
        placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(facts.insertion()).stream()
                .filter(other -> other.state() == PlacementState.RELEASED)
                .forEach(other -> {
                    other.giveWay(copy, facts.copyLabel(), user.id(), clock.instant());
                    store.log(other, StepKind.REPLACED, new PaperSaid("", facts.copyLabel()));
                });
        store.step(placement, PlacementState.RELEASED, StepKind.RELEASED, NOTHING);
    }
}
