package org.undersigned.advertising.placement;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** Finds placements and takes them along their arrows, each step with its row and its entry on the trail. */
@Component
class PlacementStore {

    private final Placements placements;
    private final PlacementSteps steps;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PlacementStore(Placements placements, PlacementSteps steps, CurrentUser user, Trail trail, Clock clock) {
        this.placements = placements;
        this.steps = steps;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    Placement find(UUID id) {
        return placements.findById(id).orElseThrow(() -> new Refusal("advertising.placement.refused.unknown"));
    }

    Placement find(UUID id, long seenVersion) {
        var placement = find(id);
        placement.expectVersion(seenVersion, placement.facts().label());
        return placement;
    }

    /** Writes at once, so that of steps that are taken in the same moment the others are refused in words. */
    Placement step(Placement placement, PlacementState to, StepKind kind, PaperSaid said) {
        if (kind == StepKind.DECLINED) {
            placement.end(PlacementEnd.DECLINED, user.id(), clock.instant());
        } else {
            placement.enter(to, user.id(), clock.instant());
        }
        return log(placement, kind, said);
    }

    /** Keeps what was said and what came of it; the placement stays where it is unless it was taken on before. */
    Placement log(Placement placement, StepKind kind, PaperSaid said) {
        try {
            var kept = placements.saveAndFlush(placement);
            var number = steps.countByPlacementId(placement.getId()) + 1;
            steps.saveAndFlush(new PlacementStep(placement.getId(), number, kind, said, user.id(), clock.instant()));
            trail.record(entry(kind, placement.facts(), said));
            return kept;
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new Refusal(
                    "advertising.placement.refused.meanwhile", placement.facts().label());
        }
    }

    private static Entry entry(StepKind kind, PlacementFacts placement, PaperSaid said) {
        var entry = entry("advertising.placement." + verb(kind), placement);
        if (!said.by().isEmpty()) {
            entry = entry.with(kind.isOurs() ? "told" : "said-by", said.by());
        }
        return said.words().isEmpty() ? entry : entry.because(said.words());
    }

    static Entry entry(String verb, PlacementFacts placement) {
        return Entry.of(verb, PlacementService.KIND, placement.id(), placement.label())
                .in(placement.campaign());
    }

    private static String verb(StepKind kind) {
        return switch (kind) {
            case SUBMITTED -> "submitted";
            case QUERIED -> "queried";
            case ANSWERED -> "answered";
            case CHANGES_DEMANDED -> "changes-demanded";
            case CLEARED -> "cleared";
            case DECLINED -> "declined";
            case PROOF_APPROVED -> "proof-approved";
            case RELEASED -> "released";
            case PUBLISHED -> "published";
            case REPLACED -> "replaced";
            case FELL_AWAY -> "fell-away";
        };
    }
}
