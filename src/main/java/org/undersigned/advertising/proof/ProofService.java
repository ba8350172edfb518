package org.undersigned.advertising.proof;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyWords;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.ProofedPlacements;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.work.MediaType;

/** Makes the proofs of placements, and shows them. */
@Service
public class ProofService {

    private final PlacementService placements;
    private final ProofedPlacements proofed;
    private final PrintableCopies copies;
    private final ProofSetter setter;
    private final ProofStore store;
    private final Proofs proofs;
    private final ProofOverrides overrides;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    ProofService(
            PlacementService placements,
            ProofedPlacements proofed,
            PrintableCopies copies,
            ProofSetter setter,
            ProofStore store,
            Proofs proofs,
            ProofOverrides overrides,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.placements = placements;
        this.proofed = proofed;
        this.copies = copies;
        this.setter = setter;
        this.store = store;
        this.proofs = proofs;
        this.overrides = overrides;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** The proofs of a placement, the one that counts first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<ProofRow> proofs(UUID placement) {
        return proofs.findByPlacementIdOrderByNumberDesc(placement).stream()
                .map(store::row)
                .toList();
    }

    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public Optional<ProofRow> latest(UUID placement) {
        return store.latest(placement).map(store::row);
    }

    /**
     * The page as it would be set, kept nowhere.
     *
     * @throws Refusal as for {@link #make}
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional(readOnly = true)
    public SetProof preview(UUID placement, ProofDetails details) {
        return setter.set(placements.placement(placement), details);
    }

    /**
     * Sets the page and keeps it with what was checked of it. It counts instead of those made before.
     *
     * @param seenVersion of the placement
     * @throws Refusal when a proof is approved already, a name may not be printed at this moment, or the ad does not fit
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public UUID make(UUID placementId, long seenVersion, ProofDetails details) {
        var placement = proofed.proofing(placementId, seenVersion);
        expectOpen(placement);
        var proof = store.keep(placement, setter.set(placement, details));
        trail.record(entry("advertising.proof.made", placement)
                .with("proof", proof.number())
                .with("hash", proof.sha256()));
        return proof.getId();
    }

    /**
     * Takes a check that holds the ad up upon oneself, before the proof is approved: whoever approves has to know.
     *
     * @throws Refusal when the check does not hold it up, no reason is said, somebody has done so, or the proof is approved
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void override(UUID proofId, CheckKind kind, String reason) {
        var why = CopyWords.required(reason);
        var proof = store.find(proofId);
        var placement = proofed.proofing(proof.placementId());
        expectOpen(placement);
        if (!proof.isHeldUpBy(kind) || store.row(proof).override(kind).isPresent()) {
            throw new Refusal("advertising.proof.refused.nothing-to-override");
        }
        try {
            overrides.saveAndFlush(new ProofOverride(proofId, kind, why, user.id(), clock.instant()));
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("advertising.proof.refused.nothing-to-override");
        }
        trail.record(entry("advertising.proof.overridden", placement)
                .with("proof", proof.number())
                .with("check", kind)
                .because(why));
    }

    /**
     * The file to print from, for whoever takes it out of the house. The picture stays readable when it may not be taken.
     *
     * @throws Refusal when the ad is over, or a name of it may not be printed at this moment; of a printed page no name can
     *     be struck any more
     */
    @RolesAllowed({Permission.COPY_WRITE, Permission.COPY_APPROVE})
    @Transactional
    public ProofFile file(UUID proofId) {
        var proof = store.find(proofId);
        var placement = placements.placement(proof.placementId());
        expectPrintable(placement);
        trail.record(entry("advertising.proof.taken", placement)
                .with("proof", proof.number())
                .with("hash", proof.sha256()));
        return new ProofFile(placement.jobNumber() + ".pdf", MediaType.PDF.mediaType(), store.file(proof));
    }

    private void expectPrintable(PlacementFacts placement) {
        if (placement.state() == PlacementState.REJECTED) {
            throw new Refusal("advertising.proof.refused.over", placement.label(), placement.standing());
        }
        var copy = copies.of(placement.copyVersion());
        if (placement.state() == PlacementState.PUBLISHED && !copy.against().isEmpty()) {
            throw new Refusal("advertising.proof.refused.printed", placement.label());
        }
        copy.expectPrintable();
    }

    /**
     * The page as a picture.
     *
     * @param zoom in per cent of its own size on a screen
     */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public ProofFile picture(UUID proofId, int zoom) {
        var proof = store.find(proofId);
        return new ProofFile(
                "proof-" + proof.number() + ".png", MediaType.PNG.mediaType(), PagePicture.of(store.file(proof), zoom));
    }

    private static void expectOpen(PlacementFacts placement) {
        if (!placement.state().isOnItsWay() || placement.state() == PlacementState.PROOF_APPROVED) {
            throw new Refusal("advertising.proof.refused.closed", placement.label());
        }
    }

    static Entry entry(String verb, PlacementFacts placement) {
        return Entry.of(verb, PlacementService.KIND, placement.id(), placement.label())
                .in(placement.campaign());
    }
}
