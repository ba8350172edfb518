package org.undersigned.directory.honour;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing honours leaves on the trail. */
@Component
@Profile("test")
class HonourTrail implements TrailScenarios {

    private static final LocalDate CHECKED = LocalDate.of(2026, Month.JANUARY, 5);
    private static final HonourDetails WON = new HonourDetails("Academy Award winner", "The academy", CHECKED);
    private static final HonourDetails NAMED = new HonourDetails("Academy Award nominee", "The academy", CHECKED);

    private final DirectoryFixture directory;
    private final HonourService honours;

    HonourTrail(DirectoryFixture directory, HonourService honours) {
        this.directory = directory;
        this.honours = honours;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("HonourService.add", () -> {
                            var party = directory.person("Ada Quill");
                            return () -> honours.add(party, WON);
                        })
                        .tells("directory.honour.added"),
                TrailScenario.of("HonourService.revise", () -> {
                            var honour = added();
                            return () -> honours.revise(honour, 0, NAMED);
                        })
                        .tells("directory.honour.revised"),
                TrailScenario.of("HonourService.revise", () -> {
                            var honour = added();
                            return () -> honours.revise(honour, 0, WON);
                        })
                        .tellsNothing(),
                TrailScenario.of("HonourService.remove", () -> {
                            var honour = added();
                            return () -> honours.remove(honour, 0);
                        })
                        .tells("directory.honour.removed"));
    }

    private UUID added() {
        return honours.add(directory.person("Ada Quill"), WON);
    }
}
