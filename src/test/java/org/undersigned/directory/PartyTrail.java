package org.undersigned.directory;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing parties leaves on the trail. */
@Component
@Profile("test")
class PartyTrail implements TrailScenarios {

    private final DirectoryFixture fixture;
    private final PartyService parties;

    PartyTrail(DirectoryFixture fixture, PartyService parties) {
        this.fixture = fixture;
        this.parties = parties;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("PartyService.create(PartyDetails)", () -> {
                            var details = PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Ada Quill"));
                            return () -> parties.create(details);
                        })
                        .tells("directory.party.created"),
                TrailScenario.of("PartyService.create(List)", () -> {
                            var ada = PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Ada Quill"));
                            var bo = PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Bo Quill"));
                            return () -> parties.create(List.of(ada, bo));
                        })
                        .tells("directory.party.created", "directory.party.created"),
                TrailScenario.of("PartyService.revise", () -> {
                            var card = parties.card(fixture.person("Ada Quill"));
                            var details = PartyDetails.named(PartyKind.PERSON, "Ada Penn")
                                    .withTags("poet");
                            return () -> parties.revise(card.id(), card.version(), details);
                        })
                        .tells("directory.party.revised"),
                TrailScenario.of("PartyService.revise", () -> {
                            var card = parties.card(fixture.person("Ada Quill"));
                            var details = PartyDetails.named(PartyKind.PERSON, "Ada Quill");
                            return () -> parties.revise(card.id(), card.version(), details);
                        })
                        .tellsNothing(),
                TrailScenario.of("PartyService.removeUnused(UUID)", () -> {
                            var party = fixture.person("Ada Quill");
                            return () -> parties.removeUnused(party);
                        })
                        .tells("directory.party.removed"),
                TrailScenario.of("PartyService.removeUnused(Collection)", () -> {
                            var some = List.of(fixture.person("Ada Quill"), fixture.person("Bo Quill"));
                            return () -> parties.removeUnused(some);
                        })
                        .tells("directory.party.removed", "directory.party.removed"),
                TrailScenario.of("PartyService.removeIfUnused", () -> {
                            var some = List.of(fixture.person("Ada Quill"), fixture.person("Bo Quill"));
                            return () -> parties.removeIfUnused(some);
                        })
                        .tells("directory.party.removed", "directory.party.removed"));
    }
}
