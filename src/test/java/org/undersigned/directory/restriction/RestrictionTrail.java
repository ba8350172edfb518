package org.undersigned.directory.restriction;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What restricting contact leaves on the trail. */
@Component
@Profile("test")
class RestrictionTrail implements TrailScenarios {

    private static final RestrictionDetails ILL = new RestrictionDetails(null, "His mother is ill", null);

    private final DirectoryFixture fixture;
    private final RestrictionService restrictions;

    RestrictionTrail(DirectoryFixture fixture, RestrictionService restrictions) {
        this.fixture = fixture;
        this.restrictions = restrictions;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("RestrictionService.set", () -> {
                            var party = fixture.person("Ada Quill");
                            return () -> restrictions.set(party, ILL);
                        })
                        .tells("directory.restriction.set"),
                TrailScenario.of("RestrictionService.lift", () -> {
                            var id = restrictions.set(fixture.person("Ada Quill"), ILL);
                            return () -> restrictions.lift(id, "He called himself");
                        })
                        .tells("directory.restriction.lifted"));
    }
}
