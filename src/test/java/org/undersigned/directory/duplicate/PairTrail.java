package org.undersigned.directory.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What deciding about pairs leaves on the trail. */
@Component
@Profile("test")
class PairTrail implements TrailScenarios {

    private final DirectoryFixture directory;
    private final DuplicatePairs pairs;
    private final DistinctPairs distinct;
    private final PairDecisions decisions;

    PairTrail(DirectoryFixture directory, DuplicatePairs pairs, DistinctPairs distinct, PairDecisions decisions) {
        this.directory = directory;
        this.pairs = pairs;
        this.distinct = distinct;
        this.decisions = decisions;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("PairDecisions.tellApart", () -> {
                            var pair = waiting().getId();
                            return () -> decisions.tellApart(pair);
                        })
                        .tells("directory.duplicate.told-apart"),
                TrailScenario.of("PairDecisions.reconsider", () -> {
                            var decided = decided();
                            return () -> decisions.reconsider(decided);
                        })
                        .tells("directory.duplicate.reconsidered"));
    }

    private DuplicatePair waiting() {
        var pair = new PartyPair(directory.person("Ada Quill"), directory.person("Ada Quill"));
        var likeness = new Likeness(99, Set.of(DuplicateReason.SAME_NAME));
        return pairs.save(new DuplicatePair(pair, likeness, Instant.EPOCH));
    }

    private UUID decided() {
        var pair = waiting();
        decisions.tellApart(pair.getId());
        return distinct.of(List.of(pair.pair().one())).getFirst().getId();
    }
}
