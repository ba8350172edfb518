package org.undersigned.directory.merge;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What merging and taking it back leaves on the trail. */
@Component
@Profile("test")
class MergeTrail implements TrailScenarios {

    private final DirectoryFixture directory;
    private final MergeFixture fixture;
    private final MergeService merges;
    private final UnmergeService unmerges;

    MergeTrail(DirectoryFixture directory, MergeFixture fixture, MergeService merges, UnmergeService unmerges) {
        this.directory = directory;
        this.fixture = fixture;
        this.merges = merges;
        this.unmerges = unmerges;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("MergeService.merge", () -> {
                            var order = new MergeOrder(
                                    directory.person("Ada Quill"),
                                    0,
                                    directory.person("A. Quill"),
                                    0,
                                    MergeChoices.USUAL);
                            return () -> merges.merge(order);
                        })
                        .tells("directory.party.merged"),
                TrailScenario.of("MergeService.preview", () -> {
                            var one = directory.person("Ada Quill");
                            var other = directory.person("A. Quill");
                            return () -> merges.preview(one, other, MergeChoices.USUAL);
                        })
                        .tellsNothing(),
                TrailScenario.of("UnmergeService.undo", () -> {
                            var merge = fixture.merge(directory.person("Ada Quill"), directory.person("A. Quill"));
                            return () -> unmerges.undo(merge, 0);
                        })
                        .tells("directory.party.unmerged"));
    }
}
