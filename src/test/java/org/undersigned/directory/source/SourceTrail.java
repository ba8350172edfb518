package org.undersigned.directory.source;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.base.Ids;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What noting the sources of parties leaves on the trail. */
@Component
@Profile("test")
class SourceTrail implements TrailScenarios {

    private final DirectoryFixture directory;
    private final SourceService sources;

    SourceTrail(DirectoryFixture directory, SourceService sources) {
        this.directory = directory;
        this.sources = sources;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("SourceService.add", () -> {
                            var rows = List.of(row(1), row(2));
                            return () -> sources.add(list(Ids.next()), rows);
                        })
                        .tells("directory.source.added", "directory.source.added"),
                TrailScenario.of("SourceService.remove", () -> {
                            var row = row(1);
                            var origin = Ids.next();
                            sources.add(list(origin), List.of(row));
                            return () -> sources.remove(origin, List.of(row), Set.of(row.party()));
                        })
                        .tells("directory.source.removed"),
                TrailScenario.of("SourceService.remove", () -> {
                            var row = row(1);
                            return () -> sources.remove(Ids.next(), List.of(row), Set.of());
                        })
                        .tellsNothing(),
                TrailScenario.of("SourceService.leave", () -> {
                            var row = row(1);
                            var origin = Ids.next();
                            sources.add(list(origin), List.of(row));
                            return () -> sources.leave(origin, List.of(row), Set.of(row.party()));
                        })
                        .tells("directory.source.removed"));
    }

    private SourceRow row(int number) {
        return new SourceRow(directory.person(DirectoryFixture.fresh("Ada Quill")), number);
    }

    private static SourceDetails list(UUID origin) {
        return new SourceDetails("List from the guild", origin, Ids.next(), Instant.EPOCH);
    }
}
