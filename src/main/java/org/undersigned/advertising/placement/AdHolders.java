package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.advertising.publication.PaperDesks;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.roster.GivenNames;
import org.undersigned.roster.HolderSource;

/**
 * Tells which papers were given the names of editions in ads. A paper has the words and names from their submission on,
 * and the file from its release on; it keeps both when another version takes their place.
 */
@Component
class AdHolders implements HolderSource {

    private final Placements placements;
    private final PlacementSteps steps;
    private final PaperDesks desks;
    private final JdbcTemplate jdbc;

    AdHolders(Placements placements, PlacementSteps steps, PaperDesks desks, JdbcTemplate jdbc) {
        this.placements = placements;
        this.steps = steps;
        this.desks = desks;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<GivenNames> given(Collection<UUID> editions) {
        var placed = placements.findByEditionIdIn(editions).stream()
                .map(Placement::facts)
                .toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        var papers = desks.of(placed.stream().map(PlacementFacts::paperEdition).collect(Collectors.toSet()));
        var struck = struck(placed.stream().map(PlacementFacts::copyVersion).collect(Collectors.toSet()));
        var released = steps
                .findByPlacementIdInAndKind(
                        placed.stream().map(PlacementFacts::id).toList(), StepKind.RELEASED)
                .stream()
                .collect(Collectors.toMap(PlacementStep::placementId, PlacementStep::row));
        var given = new ArrayList<GivenNames>();
        for (var placement : placed) {
            var desk = Objects.requireNonNull(papers.get(placement.paperEdition()));
            var leftOut = struck.getOrDefault(placement.copyVersion(), Set.of());
            given.add(new GivenNames(
                    placement.edition(),
                    desk.label(),
                    text("advertising.placement.held", placement.copyLabel()),
                    placement.submittedAt(),
                    leftOut,
                    desk.reached()));
            var release = released.get(placement.id());
            if (release != null) {
                given.add(new GivenNames(
                        placement.edition(),
                        desk.label(),
                        text("advertising.placement.held.file", placement.copyLabel()),
                        release.at(),
                        leftOut,
                        desk.reached()));
            }
        }
        return given;
    }

    private Map<UUID, Set<Integer>> struck(Set<UUID> versions) {
        var struck = new HashMap<UUID, Set<Integer>>();
        jdbc.query(
                "select copy_version_id, line_no from ad_copy_strike where copy_version_id in (%s)"
                        .formatted(String.join(", ", Collections.nCopies(versions.size(), "?"))),
                row -> {
                    struck.computeIfAbsent(UuidBytes.read(row.getBytes("copy_version_id")), id -> new HashSet<>())
                            .add(row.getInt("line_no"));
                },
                versions.stream().map(UuidBytes::of).toArray());
        return struck;
    }
}
