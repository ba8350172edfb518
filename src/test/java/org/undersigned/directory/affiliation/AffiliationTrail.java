package org.undersigned.directory.affiliation;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing the members of groups leaves on the trail. */
@Component
@Profile("test")
class AffiliationTrail implements TrailScenarios {

    private static final AffiliationDetails SINGER = AffiliationDetails.member("vocals", 1980, null);
    private static final AffiliationDetails LEFT = AffiliationDetails.member("vocals", 1980, 2011);

    private final DirectoryFixture directory;
    private final AffiliationService affiliations;

    AffiliationTrail(DirectoryFixture directory, AffiliationService affiliations) {
        this.directory = directory;
        this.affiliations = affiliations;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("AffiliationService.add", () -> {
                            var group = directory.group("The Quills");
                            var person = directory.person("Ada Quill");
                            return () -> affiliations.add(group, person, SINGER);
                        })
                        .tells("directory.affiliation.added"),
                TrailScenario.of("AffiliationService.revise", () -> {
                            var member = added();
                            return () -> affiliations.revise(member, 0, LEFT);
                        })
                        .tells("directory.affiliation.revised"),
                TrailScenario.of("AffiliationService.revise", () -> {
                            var member = added();
                            return () -> affiliations.revise(member, 0, SINGER);
                        })
                        .tellsNothing(),
                TrailScenario.of("AffiliationService.remove", () -> {
                            var member = added();
                            return () -> affiliations.remove(member, 0);
                        })
                        .tells("directory.affiliation.removed"));
    }

    private UUID added() {
        return affiliations.add(directory.group("The Quills"), directory.person("Ada Quill"), SINGER);
    }
}
