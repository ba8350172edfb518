package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.signature.PlacementSource;
import org.undersigned.signature.coverage.RunSource;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What somebody who withdraws is told of ads, and how often a name has run. */
@ServiceTest
class AdImpactTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private List<PlacementSource> sources;

    @Autowired
    private List<RunSource> runs;

    @Autowired
    private PrintService print;

    @Autowired
    private OrderFixture orders;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsOfTheDraftsThatCarryANameAndOfThoseThatDoNotAnyMore() {
        var ready = fixture.ready();
        assertThat(ads(ready.ada())).containsExactly("Ad copy “Launch page”, version 1 (Approved): in no paper yet.");

        fixture.withoutNames(ready, 1);

        assertThat(ads(ready.ada())).isEmpty();
    }

    @Test
    void tellsUntilWhenAPageCanBeChangedByThePapersDeadline() {
        var ready = fixture.ready();
        var placement = fixture.released(ready);

        assertThat(ads(ready.ada()))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .startsWith(fixture.facts(placement).label() + ": Released. It can be changed until ")
                        .endsWith("days from now."));
        Staff.signIn(Role.CAMPAIGNER);
        assertThat(ads(ready.ada()))
                .containsExactly(Staff.as(PlacementFixture.SECOND, () -> fixture.facts(placement))
                                .label() + ": Released.");
    }

    @Test
    void countsWhatWasPrintedAndSaysThatItStays() {
        var ready = fixture.readyToRun();
        var placement = fixture.released(ready);
        assertThat(used(ready.ada())).isZero();
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());

        assertThat(used(ready.ada())).isOne();
        assertThat(ads(ready.ada()))
                .containsExactly(fixture.facts(placement).label() + ": printed. It stays as it was printed.");
    }

    private int used(UUID signature) {
        return runs.stream()
                .map(source -> source.runs(Scope.PRINT_AD, List.of(signature)))
                .mapToInt((Map<UUID, Integer> map) -> map.getOrDefault(signature, 0))
                .sum();
    }

    /** Of all that is told, what ads tell. */
    private List<String> ads(UUID signature) {
        return sources.stream()
                .filter(source -> source.getClass().getName().contains(".advertising."))
                .flatMap(source -> source.carrying(signature).stream())
                .toList();
    }
}
