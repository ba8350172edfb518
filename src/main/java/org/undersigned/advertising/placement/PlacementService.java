package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.copy.CopyVersionFacts;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.Refusal;

/** Puts versions of copy into insertions, by submitting them to the paper. */
@Service
public class PlacementService {

    /** What the trail calls a placement. */
    public static final String KIND = "ad-placement";

    private final Placements placements;
    private final PlacementSteps steps;
    private final PlacementStore store;
    private final PlacedCopy copies;
    private final InsertionService insertions;
    private final OpenInsertions open;
    private final CurrentUser user;
    private final Clock clock;

    PlacementService(
            Placements placements,
            PlacementSteps steps,
            PlacementStore store,
            PlacedCopy copies,
            InsertionService insertions,
            OpenInsertions open,
            CurrentUser user,
            Clock clock) {
        this.placements = placements;
        this.steps = steps;
        this.store = store;
        this.copies = copies;
        this.insertions = insertions;
        this.open = open;
        this.user = user;
        this.clock = clock;
    }

    /** Of a campaign, what was submitted last at the beginning. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<PlacementFacts> placements(UUID campaign) {
        return facts(placements.findByCampaignIdOrderBySubmittedAtDescIdDesc(campaign));
    }

    /** Where versions of a copy were placed, the last one first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<PlacementFacts> ofCopy(UUID copy) {
        return facts(placements.findByCopyIdOrderBySubmittedAtDescIdDesc(copy));
    }

    /** What was placed in an insertion, the last one first. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<PlacementFacts> ofInsertion(UUID insertion) {
        return facts(placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertion));
    }

    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public PlacementFacts placement(UUID id) {
        return store.find(id).facts();
    }

    /** What happened to a placement, from the beginning. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public List<PlacementStepRow> steps(UUID placement) {
        return steps.findByPlacementIdOrderByNumber(placement).stream()
                .map(PlacementStep::row)
                .toList();
    }

    /** The insertions of a campaign that an ad may still be submitted for, by day. */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional(readOnly = true)
    public List<InsertionFacts> open(UUID campaign) {
        return insertions.insertions(campaign).stream()
                .filter(OpenInsertions::isOpen)
                .toList();
    }

    /**
     * Submits a version of copy to the paper for an insertion. What was on its way to it before gives way; what is released
     * stays until this is released itself.
     *
     * @throws Refusal when the version is not approved, a name of it may not be printed at this moment, or the insertion is
     *     of another campaign or takes no ad any more
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public UUID submit(UUID copyVersion, UUID insertionId, PaperSaid to) {
        to.expectComplete(false);
        var insertion = open.kept(insertionId);
        var copy = copies.expectPrintable(copyVersion, insertion).version();
        if (!insertion.campaign().equals(copy.campaign())) {
            throw OpenInsertions.closed(insertion);
        }
        var label = text("advertising.placement.copy", copy.title(), copy.number());
        for (var other : placements.findByInsertionIdOrderBySubmittedAtDescIdDesc(insertionId)) {
            giveWay(other, copy, label);
        }
        var placement = new Placement(copy, label, insertion, freeJob(insertion), user.id(), clock.instant());
        return store.log(placement, StepKind.SUBMITTED, to).getId();
    }

    /** The order and the insertion, and the first number after them that no other ad has, here or in another campaign. */
    private String freeJob(InsertionFacts insertion) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "U%04d-%02d-%02d".formatted(insertion.orderNumber(), insertion.number(), number))
                .filter(number -> !placements.existsByJobNumber(number))
                .findFirst()
                .orElseThrow();
    }

    private void giveWay(Placement other, CopyVersionFacts copy, String label) {
        if (other.copyVersionId().equals(copy.id()) && other.state() != PlacementState.REJECTED) {
            throw new Refusal(
                    "advertising.placement.refused.already", other.facts().label());
        }
        if (other.state().isOnItsWay()) {
            other.giveWay(copy, label, user.id(), clock.instant());
            store.log(other, StepKind.REPLACED, new PaperSaid("", label));
        }
    }

    private static List<PlacementFacts> facts(List<Placement> some) {
        return some.stream().map(Placement::facts).toList();
    }
}
