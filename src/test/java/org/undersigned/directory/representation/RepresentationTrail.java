package org.undersigned.directory.representation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.base.EmailAddress;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyKind;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing representations leaves on the trail. */
@Component
@Profile("test")
class RepresentationTrail implements TrailScenarios {

    private static final RepresentationDetails AGENT = RepresentationDetails.of(RepresentativeRole.AGENT, null);
    private static final RepresentationDetails MANAGER =
            RepresentationDetails.of(RepresentativeRole.MANAGER, null, Routing.PRESS_ASKS);

    private final DirectoryFixture directory;
    private final RepresentationService representations;
    private final AgencyMoveService moves;
    private final AgencyReturnService returns;
    private final IntroductionService introductions;

    RepresentationTrail(
            DirectoryFixture directory,
            RepresentationService representations,
            AgencyMoveService moves,
            AgencyReturnService returns,
            IntroductionService introductions) {
        this.directory = directory;
        this.moves = moves;
        this.returns = returns;
        this.introductions = introductions;
        this.representations = representations;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("RepresentationService.add", () -> {
                            var client = directory.person("Ada Quill");
                            var agent = directory.person("Jane Roe");
                            return () -> representations.add(client, agent, AGENT);
                        })
                        .tells("directory.representation.added"),
                TrailScenario.of("RepresentationService.addEach", () -> {
                            var client = directory.person("Ada Quill");
                            var agent = directory.person("Jane Roe");
                            return () -> representations.addEach(List.of(new NewRepresentation(client, agent, AGENT)));
                        })
                        .tells("directory.representation.added"),
                TrailScenario.of("RepresentationService.revise", () -> {
                            var id = added();
                            return () -> representations.revise(id, 0, MANAGER);
                        })
                        .tells("directory.representation.revised"),
                TrailScenario.of("RepresentationService.addEach", () -> {
                            var client = directory.person("Ada Quill");
                            var agent = directory.person("Jane Roe");
                            return () -> representations.addEach(List.of(new NewRepresentation(client, agent, AGENT)));
                        })
                        .tells("directory.representation.added"),
                TrailScenario.of("RepresentationService.revise", () -> {
                            var id = added();
                            return () -> representations.revise(id, 0, AGENT);
                        })
                        .tellsNothing(),
                TrailScenario.of("RepresentationService.verify", () -> {
                            var id = added();
                            return () -> representations.verify(id, 0);
                        })
                        .tells("directory.representation.verified"),
                TrailScenario.of("RepresentationService.remove", () -> {
                            var id = added();
                            return () -> representations.remove(id, 0);
                        })
                        .tells("directory.representation.removed"),
                TrailScenario.of("RepresentationService.removeUnrevised", () -> {
                            var client = directory.person("Ada Quill");
                            var id = representations.add(client, directory.person("Jane Roe"), AGENT);
                            return () -> representations.removeUnrevised(Map.of(id, client));
                        })
                        .tells("directory.representation.removed"),
                TrailScenario.of("IntroductionService.introduce", () -> {
                            var client = directory.person("Ada Quill");
                            var jane = new NewRepresentative(
                                    PartyKind.PERSON, "Jane Roe", EmailAddress.of("jane@example.org"), null);
                            return () -> introductions.introduce(client, jane, AGENT);
                        })
                        .tells("directory.party.created")
                        .tells("directory.contact-point.added")
                        .tells("directory.representation.added"),
                TrailScenario.of("AgencyMoveService.move", () -> {
                            var move = toMove();
                            return () -> move(move);
                        })
                        .tells("directory.representation.taken-along")
                        .tells("directory.representation.moved"),
                TrailScenario.of("AgencyReturnService.undo", () -> {
                            var move = move(toMove());
                            return () -> returns.undo(move, 0);
                        })
                        .tells("directory.representation.brought-back")
                        .tells("directory.representation.moved-back"));
    }

    private record ToMove(AgencyMove move, UUID representation) {}

    private ToMove toMove() {
        var agent = directory.person("Jane Roe");
        var id = representations.add(directory.person("Ada Quill"), agent, AGENT);
        return new ToMove(new AgencyMove(agent, directory.organisation("Roe & Co"), LocalDate.of(2026, 2, 1)), id);
    }

    private UUID move(ToMove made) {
        return moves.move(made.move(), Map.of(made.representation(), 0L), true);
    }

    private UUID added() {
        return representations.add(directory.person("Ada Quill"), directory.person("Jane Roe"), AGENT);
    }
}
