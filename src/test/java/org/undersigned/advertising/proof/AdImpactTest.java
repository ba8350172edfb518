package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.order.OrderService;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.NamePlaces;
import org.undersigned.signature.PlacementSource;
import org.undersigned.signature.SignatureFixture;
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

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private NamePlaces places;

    @Autowired
    private PaperReviewService review;

    @Autowired
    private PlacementService placements;

    @Autowired
    private OrderService orderService;

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
    void tellsOfAPageThatThePaperMayPrintThoughAnotherReplacesIt() {
        var ready = fixture.ready();
        var first = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        fixture.take(fixture.submittedAs(fixture.withoutNames(ready, 1), ready));

        assertThat(ads(ready.ada()))
                .singleElement()
                .satisfies(
                        sentence -> assertThat(sentence)
                                .startsWith(
                                        fixture.facts(first).label()
                                                + ": Replaced by version 2, which the paper has not taken yet. It can be changed until "));

        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));

        assertThat(ads(ready.ada())).isEmpty();
    }

    @Test
    void tellsOfAPageThatThePaperHasTakenAndDeclinedSince() {
        var ready = fixture.ready();
        var placement = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));

        review.decline(placement, fixture.seen(placement), new PaperSaid("Pat Rep", "Legal says no"));

        assertThat(ads(ready.ada()))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence)
                        .contains("though it has the file and may print it. It can be changed until "));
        assertThat(ahead(ready)).isOne();
    }

    @Test
    void tellsAnApproverOfAPageWhoseOrderIsBeingWrittenAnew() {
        var ready = fixture.ready();
        var notSent = orders.drafted(ready.campaign(), orders::insertion);
        orders.submit(notSent.order());
        orders.approve(notSent.order());
        var placement = placements.submit(ready.version(), notSent.insertion(), PlacementFixture.SAID);
        orderService.writeNext(notSent.order(), orders.last(notSent.order()).version());
        var label = fixture.facts(placement).label();

        Staff.signIn(Role.APPROVER);

        assertThat(ads(ready.ada())).containsExactly(label + ": Submitted.");
    }

    @Test
    void leadsToEachPlaceThoseWhoMayOpenIt() {
        var ready = fixture.ready();
        assertThat(places.carrying(List.of(ready.ada())))
                .extracting(place -> place.address().orElseThrow())
                .containsExactlyInAnyOrder("rosters/" + ready.edition(), "ads/copy/" + ready.copy() + "?version=1");
        var placement = fixture.submitted(ready);
        assertThat(places.carrying(List.of(ready.ada())))
                .extracting(place -> place.address().orElseThrow())
                .contains("ads/placements/" + placement);

        Staff.signIn(Role.CAMPAIGNER);

        assertThat(places.carrying(List.of(ready.ada())))
                .hasSize(2)
                .flatExtracting(place -> place.address().stream().toList())
                .containsExactly("rosters/" + ready.edition());
    }

    @Test
    void countsWhatWasPrintedAndSaysThatItStays() {
        var ready = fixture.readyToRun();
        var placement = fixture.released(ready);
        assertThat(used(ready)).isZero();
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());

        assertThat(used(ready)).isOne();
        assertThat(ads(ready.ada()))
                .containsExactly(fixture.facts(placement).label() + ": printed. It stays as it was printed.");
    }

    @Test
    void tellsOfAdsUnderTheOtherYesWhenTwoPartiesBecomeOneAndOfBothWhenTheyAreTwoAgain() {
        var kept = directory.person("Dora Day");
        var folded = directory.person("Dora Day");
        var both = new ArrayList<UUID>();
        var ready = fixture.ready(words -> {
            both.add(signatures.confirmed(words, kept, EnumSet.of(Scope.WEB_LIST)));
            both.add(signatures.confirmed(words, folded, EnumSet.allOf(Scope.class)));
        });
        var standing = both.getFirst();
        var placement = fixture.released(ready);
        assertThat(places(standing)).isEmpty();

        var merge = merges.merge(kept, folded);

        assertThat(places(standing))
                .hasSize(2)
                .anySatisfy(sentence ->
                        assertThat(sentence).startsWith(fixture.facts(placement).label() + ": Released."));
        merges.undo(merge);
        assertThat(places(standing)).isEmpty();
        assertThat(places(both.getLast())).hasSize(2);
    }

    private List<String> places(UUID signature) {
        return places.carrying(List.of(signature)).stream()
                .map(NamePlace::sentence)
                .toList();
    }

    private int ahead(PlacementFixture.Ready ready) {
        return runs.stream()
                .map(source -> source.ahead(ready.campaign(), Scope.PRINT_AD, List.of(ready.ada())))
                .mapToInt(map -> map.getOrDefault(ready.ada(), Set.of()).size())
                .sum();
    }

    private int used(PlacementFixture.Ready ready) {
        return runs.stream()
                .map(source -> source.runs(ready.campaign(), Scope.PRINT_AD, List.of(ready.ada())))
                .mapToInt(map -> map.getOrDefault(ready.ada(), Set.of()).size())
                .sum();
    }

    /** Of all that is told, what ads tell. */
    private List<String> ads(UUID signature) {
        return sources.stream()
                .filter(source -> source.getClass().getName().contains(".advertising."))
                .flatMap(source -> source.carrying(Set.of(signature)).stream())
                .map(NamePlace::sentence)
                .toList();
    }
}
