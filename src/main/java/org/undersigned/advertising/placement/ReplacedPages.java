package org.undersigned.advertising.placement;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.advertising.print.TakenMaterials;

/**
 * Finds the pages that another one has replaced and that the paper may print all the same: it has them since their release,
 * and prints what it has taken until it takes the other.
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
        var replaced = some.stream()
                .filter(placement -> placement.replacedBy() != null)
                .toList();
        if (replaced.isEmpty()) {
            return Set.of();
        }
        var released = steps
                .findByPlacementIdInAndKind(
                        replaced.stream().map(PlacementFacts::id).toList(), StepKind.RELEASED)
                .stream()
                .map(PlacementStep::placementId)
                .collect(Collectors.toSet());
        var there = replaced.stream().map(PlacementFacts::insertion).collect(Collectors.toSet());
        var ahead = insertions.ahead(there);
        var taken = materials.of(there);
        return replaced.stream()
                .filter(placement -> released.contains(placement.id()) && ahead.contains(placement.insertion()))
                .filter(placement -> taken.getOrDefault(placement.insertion(), placement.id())
                        .equals(placement.id()))
                .map(PlacementFacts::id)
                .collect(Collectors.toSet());
    }
}
