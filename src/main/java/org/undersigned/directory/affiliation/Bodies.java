package org.undersigned.directory.affiliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Walks through bodies within bodies, one query for each height. */
@Component
class Bodies {

    /** Federations are not that deep; whatever is deeper is not shown. */
    private static final int MOST_HEIGHTS = 6;

    private static final int MOST_AT_ONE_HEIGHT = 500;

    private final Affiliations affiliations;

    Bodies(Affiliations affiliations) {
        this.affiliations = affiliations;
    }

    /** Whether one body is the other, or is above it at any height. */
    boolean isAtOrAbove(UUID above, UUID body) {
        var seen = new HashSet<UUID>();
        Collection<UUID> height = Set.of(body);
        while (!height.isEmpty()) {
            if (height.contains(above)) {
                return true;
            }
            seen.addAll(height);
            height = affiliations.above(height).stream()
                    .filter(id -> !seen.contains(id))
                    .collect(Collectors.toSet());
        }
        return false;
    }

    BodyTree tree(UUID body) {
        return new BodyTree(above(body), below(body));
    }

    private List<BodyTree.Level> above(UUID body) {
        var levels = new ArrayList<BodyTree.Level>();
        var height = bodiesOf(Set.of(body));
        while (!height.isEmpty() && levels.size() < MOST_HEIGHTS) {
            levels.addFirst(new BodyTree.Level(height));
            height = bodiesOf(parties(height));
        }
        return levels;
    }

    private List<AffiliationLine> bodiesOf(Set<UUID> members) {
        return affiliations.bodiesOf(members).stream()
                .filter(line -> line.details().kind() == AffiliationKind.WITHIN)
                .toList();
    }

    private List<BodyTree.Branch> below(UUID body) {
        var byBody = new ArrayList<Map<UUID, List<AffiliationLine>>>();
        var height = affiliations.within(Set.of(body), Limit.of(MOST_AT_ONE_HEIGHT));
        while (!height.isEmpty() && byBody.size() < MOST_HEIGHTS) {
            byBody.add(height.stream().collect(Collectors.groupingBy(AffiliationLine::body)));
            height = affiliations.within(parties(height), Limit.of(MOST_AT_ONE_HEIGHT));
        }
        return branches(body, byBody);
    }

    private static List<BodyTree.Branch> branches(UUID body, List<Map<UUID, List<AffiliationLine>>> heights) {
        return heights.isEmpty()
                ? List.of()
                : heights.getFirst().getOrDefault(body, List.of()).stream()
                        .map(line ->
                                new BodyTree.Branch(line, branches(line.party(), heights.subList(1, heights.size()))))
                        .toList();
    }

    private static Set<UUID> parties(List<AffiliationLine> lines) {
        return lines.stream().map(AffiliationLine::party).collect(Collectors.toSet());
    }
}
