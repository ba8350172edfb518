package org.undersigned.advertising.placement;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.advertising.print.TakenMaterials;

/**
 * Finds the pages that are over for us and that the paper may print all the same: another one has replaced what it has since
 * a release, or it has declined what it had taken. It prints what it has taken until it takes another.
 */
@Component
class ReplacedPages {

    private final PlacementSteps steps;
    private final PlacedInsertions insertions;
    private final TakenMaterials materials;

    ReplacedPages(PlacementSteps steps, PlacedInsertions insertions, TakenMaterials materials) {
        this.steps = steps;
        this.insertions = insertions;
        this.materials = materials;
    }

    /** Of some ads, the ids of those. */
    Set<UUID> stillWithThePaper(Collection<PlacementFacts> some) {
        var over = some.stream()
                .filter(placement -> placement.state() == PlacementState.REJECTED)
                .toList();
        if (over.isEmpty()) {
            return Set.of();
        }
        var there = over.stream().map(PlacementFacts::insertion).collect(Collectors.toSet());
        var released = released(over);
        var ahead = insertions.ahead(there);
        var taken = materials.of(there);
        return over.stream()
                .filter(placement -> ahead.contains(placement.insertion()))
                .filter(placement -> taken.containsKey(placement.insertion())
                        ? placement.id().equals(taken.get(placement.insertion()))
                        : placement.replacedBy() != null && released.contains(placement.id()))
                .map(PlacementFacts::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> released(List<PlacementFacts> some) {
        return steps
                .findByPlacementIdInAndKind(
                        some.stream().map(PlacementFacts::id).toList(), StepKind.RELEASED)
                .stream()
                .map(PlacementStep::placementId)
                .collect(Collectors.toSet());
    }
}
