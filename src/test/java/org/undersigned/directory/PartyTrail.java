package org.undersigned.directory;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing parties and their representatives leaves on the trail. */
@Component
@Profile("test")
class PartyTrail implements TrailScenarios {

    private static final RepresentativeDetails JANE = new RepresentativeDetails("Jane Roe", "Quill & Co", null, null);
    private static final RepresentativeDetails JOHN = new RepresentativeDetails("John Doe", null, null, null);

    private final DirectoryFixture fixture;
    private final PartyService parties;
    private final RepresentativeService representatives;

    PartyTrail(DirectoryFixture fixture, PartyService parties, RepresentativeService representatives) {
        this.fixture = fixture;
        this.parties = parties;
        this.representatives = representatives;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("PartyService.create", () -> {
                            var details = PartyDetails.named(PartyKind.PERSON, DirectoryFixture.fresh("Ada Quill"));
                            return () -> parties.create(details);
                        })
                        .tells("directory.party.created"),
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
                TrailScenario.of("PartyService.removeUnused", () -> {
                            var party = fixture.person("Ada Quill");
                            return () -> parties.removeUnused(party);
                        })
                        .tells("directory.party.removed"),
                TrailScenario.of("RepresentativeService.name", () -> {
                            var party = fixture.person("Ada Quill");
                            return () -> representatives.name(party, RepresentativeService.NOBODY, JANE);
                        })
                        .tells("directory.representative.named"),
                TrailScenario.of("RepresentativeService.name", () -> {
                            var card = represented();
                            return () -> representatives.name(card.id(), card.representativeVersion(), JOHN);
                        })
                        .tells("directory.representative.revised"),
                TrailScenario.of("RepresentativeService.name", () -> {
                            var card = represented();
                            return () -> representatives.name(card.id(), card.representativeVersion(), JANE);
                        })
                        .tellsNothing(),
                TrailScenario.of("RepresentativeService.remove", () -> {
                            var card = represented();
                            return () -> representatives.remove(card.id(), card.representativeVersion());
                        })
                        .tells("directory.representative.removed"));
    }

    private PartyCard represented() {
        var party = fixture.person("Ada Quill");
        representatives.name(party, RepresentativeService.NOBODY, JANE);
        return parties.card(party);
    }
}
