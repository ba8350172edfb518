package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunsByHandService;
import org.undersigned.base.Ids;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.roster.run.PrintedRun;
import org.undersigned.roster.run.Run;
import org.undersigned.roster.run.RunDetails;
import org.undersigned.roster.run.RunService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A run that was recorded by hand and is a page that was ordered counts once against what a signer allowed. */
@ServiceTest
class SameRunTest {

    private static final String USED = "advertising.refused.copy-name";

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PlacementService placements;

    @Autowired
    private PrintService print;

    @Autowired
    private RunsByHandService byHand;

    @Autowired
    private RunService runs;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private PlacementFixture.Ready ready;
    private LocalDate day;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        var party = directory.person("Dora Day");
        day = orders.ahead();
        ready = fixture.ready(words -> signatures.confirmed(
                words, party, EnumSet.allOf(Scope.class), new Limits(Map.of(), Map.of(Scope.PRINT_AD, 2), Set.of())));
        fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        clock.stopAt(day.plusDays(1).atTime(12, 0).atZone(OrderFixture.ZONE).toInstant());
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void asksWhetherItIsThePageThatRanOnThatDay() {
        ran(Set.of());
        assertThat(runs.printed(ready.edition()))
                .singleElement()
                .returns(ready.insertion(), PrintedRun::id)
                .returns(day, PrintedRun::on);
        refused("roster.refused.run-printed", new RunDetails(day, "Gazette, page 7"));
        refused("roster.refused.other-run", new RunDetails(day, "Gazette, page 7", Ids.next(), false));

        runs.record(ready.edition(), new RunDetails(day, "Gazette, page 7", ready.insertion(), false));

        assertThat(runs.runs(ready.edition())).extracting(Run::printed).containsExactly(ready.insertion());
        assertThat(nextPage()).isNotNull();
    }

    @Test
    void countsAnotherRunOfTheSameDayBesideThePage() {
        ran(Set.of());
        runs.record(ready.edition(), new RunDetails(day, "Evening Paper, page 2", null, true));

        assertUsedUp();
    }

    @Test
    void countsOnceWhatWasRecordedBeforeThePaperSaidThatItRan() {
        runs.record(ready.edition(), new RunDetails(day, "Gazette, page 7"));
        var recorded = byHand.runs(ready.insertion()).getFirst();
        assertThat(recorded.names("gazette")).isTrue();
        assertThat(recorded.names("Herald")).isFalse();

        ran(Set.of(recorded.id()));

        assertThat(byHand.runs(ready.insertion())).isEmpty();
        assertThat(nextPage()).isNotNull();
    }

    @Test
    void countsBothWhereNobodySaysThatTheyAreTheSame() {
        runs.record(ready.edition(), new RunDetails(day, "Gazette, page 7"));
        ran(Set.of());

        assertUsedUp();
    }

    @Test
    void takesNoRunForThePageThatWasTakenBackMeanwhile() {
        runs.record(ready.edition(), new RunDetails(day, "Gazette, page 7"));
        var recorded = byHand.runs(ready.insertion()).getFirst();
        runs.takeBack(ready.edition(), recorded.id(), "It was another paper");
        Unwritten.in(database, "ad_run", "ad_insertion", "ad_placement", "budget_entry", "edition_run")
                .whenRefused("roster.refused.other-run", () -> ran(Set.of(recorded.id())));
    }

    @Test
    void takesNoRunOfAnotherDayForThePage() {
        clock.advance(Duration.ofDays(1));
        runs.record(ready.edition(), new RunDetails(day.plusDays(1), "Daily Paper, page 3"));
        var recorded = byHand.runs(ready.insertion()).getFirst();
        Unwritten.in(database, "ad_run", "ad_insertion", "ad_placement", "budget_entry", "edition_run")
                .whenRefused("roster.refused.other-run", () -> ran(Set.of(recorded.id())));

        ran(Set.of());

        assertUsedUp();
    }

    private void ran(Set<UUID> same) {
        print.reportRun(
                ready.insertion(),
                orders.seen(ready.order()),
                new org.undersigned.advertising.print.RunDetails(day, "A7", "", null, same));
    }

    private void refused(String key, RunDetails details) {
        Unwritten.in(database, "edition_run").whenRefused(key, () -> runs.record(ready.edition(), details));
    }

    private UUID nextPage() {
        return placements.submit(ready.version(), page(), PlacementFixture.SAID);
    }

    private UUID page() {
        return orders.sent(orders.drafted(ready.campaign(), orders::insertion)).insertion();
    }

    /** Another page of the ad has to leave the name out. */
    private void assertUsedUp() {
        var page = page();
        Unwritten.in(database, "ad_placement", "ad_placement_step")
                .whenRefused(USED, () -> placements.submit(ready.version(), page, PlacementFixture.SAID));
    }
}
