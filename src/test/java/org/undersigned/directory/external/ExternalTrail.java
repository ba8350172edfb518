package org.undersigned.directory.external;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing the numbers of parties leaves on the trail. */
@Component
@Profile("test")
class ExternalTrail implements TrailScenarios {

    private final DirectoryFixture directory;
    private final ExternalService numbers;

    ExternalTrail(DirectoryFixture directory, ExternalService numbers) {
        this.directory = directory;
        this.numbers = numbers;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("ExternalService.add", () -> {
                            var party = directory.person("Ada Quill");
                            return () -> numbers.add(party, ExternalServiceTest.fresh());
                        })
                        .tells("directory.external-id.added"),
                TrailScenario.of("ExternalService.revise", () -> {
                            var number = added(ExternalServiceTest.fresh());
                            return () -> numbers.revise(number, 0, ExternalServiceTest.fresh());
                        })
                        .tells("directory.external-id.revised"),
                TrailScenario.of("ExternalService.revise", () -> {
                            var same = ExternalServiceTest.fresh();
                            var number = added(same);
                            return () -> numbers.revise(number, 0, same);
                        })
                        .tellsNothing(),
                TrailScenario.of("ExternalService.remove", () -> {
                            var number = added(ExternalServiceTest.fresh());
                            return () -> numbers.remove(number, 0);
                        })
                        .tells("directory.external-id.removed"));
    }

    private UUID added(ExternalId number) {
        return numbers.add(directory.person("Ada Quill"), number);
    }
}
