package org.undersigned.advertising.proof;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.testing.Staff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What taking an ad to a page leaves on the trail. */
@Component
@Profile("test")
class PlacementTrail implements TrailScenarios {

    private final PlacementFixture fixture;
    private final PaperFixture papers;
    private final PlacementService placements;
    private final PaperReviewService review;
    private final PlacementReleaseService releases;
    private final ProofService proofs;
    private final ReadBackService readBacks;

    PlacementTrail(
            PlacementFixture fixture,
            PaperFixture papers,
            PlacementService placements,
            PaperReviewService review,
            PlacementReleaseService releases,
            ProofService proofs,
            ReadBackService readBacks) {
        this.fixture = fixture;
        this.papers = papers;
        this.placements = placements;
        this.review = review;
        this.releases = releases;
        this.proofs = proofs;
        this.readBacks = readBacks;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("PlacementService.submit", () -> {
                            var ready = fixture.ready();
                            return () ->
                                    placements.submit(ready.version(), ready.insertion(), new PaperSaid("Pat", ""));
                        })
                        .tells("advertising.placement.submitted"),
                step("PaperReviewService.query", fixture::submitted, (id, seen) -> review.query(id, seen, said("Who?")))
                        .tellsWhy("advertising.placement.queried", "Who?"),
                step("PaperReviewService.answer", this::queried, (id, seen) -> review.answer(id, seen, said("We")))
                        .tellsWhy("advertising.placement.answered", "We"),
                step(
                                "PaperReviewService.demandChanges",
                                fixture::submitted,
                                (id, seen) -> review.demandChanges(id, seen, said("Softer")))
                        .tellsWhy("advertising.placement.changes-demanded", "Softer"),
                step("PaperReviewService.clear", fixture::submitted, (id, seen) -> review.clear(id, seen, said("")))
                        .tells("advertising.placement.cleared"),
                step("PaperReviewService.decline", fixture::cleared, (id, seen) -> review.decline(id, seen, said("No")))
                        .tellsWhy("advertising.placement.declined", "No"),
                step("ProofService.make", fixture::cleared, (id, seen) -> proofs.make(id, seen, PlacementFixture.SET))
                        .tells("advertising.proof.made"),
                TrailScenario.of("ProofService.file", () -> {
                            var placement = fixture.proofed(fixture.ready());
                            var proof = proofs.latest(placement).orElseThrow().id();
                            return () -> proofs.file(proof);
                        })
                        .tells("advertising.proof.taken"),
                TrailScenario.of("ProofService.override", () -> {
                            var proof = failing();
                            return () -> proofs.override(proof, CheckKind.LABEL, "The paper sets it");
                        })
                        .tellsWhy("advertising.proof.overridden", "The paper sets it"),
                TrailScenario.of("PlacementReleaseService.approveProof", () -> {
                            var placement = Staff.as(
                                    Staff.with("Sam", Role.COORDINATOR), () -> fixture.proofed(fixture.ready()));
                            var seen = fixture.seen(placement);
                            return () -> releases.approveProof(placement, seen);
                        })
                        .tells("advertising.placement.proof-approved"),
                step("PlacementReleaseService.release", fixture::proofApproved, releases::release)
                        .tells("advertising.placement.released"),
                TrailScenario.of("ReadBackService.read", () -> {
                            var placement = fixture.proofed(fixture.ready());
                            var page = proofs.file(
                                    proofs.latest(placement).orElseThrow().id());
                            return () -> readBacks.read(placement, AdUpload.of("page.pdf", page.content()));
                        })
                        .tells("advertising.proof.read-back"));
    }

    private static PaperSaid said(String words) {
        return new PaperSaid("Pat", words);
    }

    private UUID queried(PlacementFixture.Ready ready) {
        var placement = fixture.submitted(ready);
        review.query(placement, fixture.seen(placement), said("Who?"));
        return placement;
    }

    private UUID failing() {
        var placement = fixture.cleared(fixture.ready());
        papers.enter(fixture.facts(placement).paperEdition(), FactKey.LABEL_WANTED, "yes");
        return proofs.make(placement, fixture.seen(placement), PlacementFixture.SET);
    }

    /** A step on a placement at the version that was seen. */
    private TrailScenario step(
            String useCase, Function<PlacementFixture.Ready, UUID> arrangement, ObjLongConsumer<UUID> step) {
        return TrailScenario.of(useCase, () -> {
            var placement = arrangement.apply(fixture.ready());
            var seen = fixture.seen(placement);
            return () -> step.accept(placement, seen);
        });
    }
}
