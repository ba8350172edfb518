package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.print.LapseService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Where a signer agreed to so many runs, pages that are on their way count like printed ones, whichever runs first. */
@ServiceTest
class BookedRunsTest {

    private static final String BOOKED = "advertising.placement.refused.runs-booked";

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private PlacementService placements;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private OrderSteps steps;

    @Autowired
    private KillService kills;

    @Autowired
    private PrintService print;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyFixture versions;

    @Autowired
    private LapseService lapses;

    @Autowired
    private Database database;

    private UUID dora;
    private UUID party;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
        party = directory.person("Dora Day");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesASecondPageOfAnAdWithANameThatAgreedToOneAndSaysWhichHasIt() {
        var ready = agreedTo(1);
        var first = fixture.submitted(ready);
        var second = page(ready, orders.ahead().plusDays(7));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(ready, second))
                .withMessageStartingWith("Dora Day has agreed to no more runs in print")
                .withMessageContaining(fixture.facts(first).label());
        refuses(() -> submit(ready, second));
    }

    @Test
    void countsAPageThatRunsLaterLikeOneThatRunsBefore() {
        var ready = agreedTo(1);
        fixture.submitted(ready);

        refuses(() -> submit(ready, page(ready, orders.ahead().minusDays(7))));
        refuses(() -> submit(ready, page(ready, orders.ahead())));
    }

    @Test
    void takesAsManyPagesAsWereAgreedToAllTheirWay() {
        var ready = agreedTo(2);
        var first = fixture.submitted(ready);
        var second = submit(ready, page(ready, orders.ahead()));

        fixture.take(first);
        fixture.take(second);

        refuses(() -> submit(ready, page(ready, orders.ahead())));
    }

    @Test
    void countsAnInsertionOnceHoweverManyVersionsAreSubmittedForIt() {
        var ready = agreedTo(1);
        fixture.released(ready);
        var without = fixture.withoutNames(ready, 1);
        refuses(() -> submit(ready, without, page(ready, orders.ahead())));

        assertThat(fixture.submittedAs(without, ready)).isNotNull();
    }

    @Test
    void takesAVersionThatLeavesTheNameOutBesideThePageThatHasIt() {
        var ready = agreedTo(1);
        fixture.submitted(ready);
        var struck = fixture.withoutNames(ready, placeOfDora());

        assertThat(submit(ready, struck, page(ready, orders.ahead()))).isNotNull();
    }

    @Test
    void countsAPageThatWasReplacedAsLongAsThePaperHasItStill() {
        var ready = agreedTo(1);
        fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        var without = fixture.submittedAs(fixture.withoutNames(ready, placeOfDora()), ready);
        fixture.take(without);
        var second = page(ready, orders.ahead());
        var withDora = versions.last(approvals.approved(ready.campaign(), ready.details()))
                .id();
        refuses(() -> submit(ready, withDora, second));

        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));

        assertThat(submit(ready, withDora, second)).isNotNull();
    }

    @Test
    void freesTheRunOfAPageThatIsKilled() {
        var ready = agreedTo(1);
        fixture.submitted(ready);
        var second = page(ready, orders.ahead());
        refuses(() -> submit(ready, second));

        kills.kill(
                ready.insertion(),
                orders.seen(ready.order()),
                new KillDetails("Pat Rep", "Two pages are one too many", null));

        assertThat(submit(ready, second)).isNotNull();
    }

    @Test
    void countsAPageWhoseDayHasPassedUntilItIsSaidThatItDidNotRun() {
        var ready = fixture.readyToRun(words -> agree(words, 1));
        fixture.submitted(ready);
        var second = page(ready, orders.ahead());
        Unwritten.in(database, OrderFixture.TABLES)
                .whenRefused("advertising.order.refused.may-have-run", () -> steps.kill(ready.insertion()));
        refuses(() -> submit(ready, second));

        lapses.reportNotRun(ready.insertion(), orders.seen(ready.order()), orders.notRun());

        assertThat(submit(ready, second)).isNotNull();
    }

    @Test
    void asksAgainAtEachStepSinceTwoMayBeSubmittedBeforeOneIsLimited() {
        var ready = agreedTo(2);
        var first = fixture.proofed(ready);
        var second = submit(ready, page(ready, orders.ahead()));
        signatures.limit(dora, runs(1));

        var seen = fixture.seen(first);
        Staff.as(PlacementFixture.SECOND, () -> {
            refuses(() -> releases.approveProof(first, seen));
            return first;
        });
        assertThat(fixture.facts(second).state().isOnItsWay()).isTrue();
    }

    @Test
    void countsPagesUnderAYesThatGaveWayWhenTwoPartiesBecameOne() {
        var other = directory.person("Dora Day");
        var ready = fixture.ready(words -> {
            agree(words, 1);
            signatures.confirmed(words, other, EnumSet.allOf(Scope.class), runs(1));
        });
        fixture.submitted(ready);
        refuses(() -> submit(ready, page(ready, orders.ahead())));

        merges.merge(other, party);

        var alone = fixture.withoutNames(ready, placeOfDora() + 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> submit(ready, alone, page(ready, orders.ahead())))
                .returns(BOOKED, Refusal::key);
    }

    private PlacementFixture.Ready agreedTo(int number) {
        return fixture.ready(words -> agree(words, number));
    }

    private void agree(LetterVersionFacts words, int number) {
        dora = signatures.confirmed(words, party, EnumSet.allOf(Scope.class), runs(number));
    }

    private static Limits runs(int number) {
        return new Limits(Map.of(), Map.of(Scope.PRINT_AD, number), Set.of());
    }

    /** In the alphabetical list of Ada Abel, Bob O’Bell, Dora Day and Nguyễn Thị Đặng, by their sort keys. */
    private int placeOfDora() {
        return database.jdbc()
                .queryForObject(
                        "select max(position_no) from edition_line where signature_id = ?",
                        Integer.class,
                        UuidBytes.of(dora));
    }

    /** A page of another order of the same campaign. */
    private UUID page(PlacementFixture.Ready ready, LocalDate day) {
        return orders.sent(orders.drafted(
                        ready.campaign(),
                        edition -> OrderFixture.insertion(edition, day, orders.stated(OrderFixture.PRICE))))
                .insertion();
    }

    private UUID submit(PlacementFixture.Ready ready, UUID insertion) {
        return submit(ready, ready.version(), insertion);
    }

    private UUID submit(PlacementFixture.Ready ready, UUID version, UUID insertion) {
        return placements.submit(version, insertion, PlacementFixture.SAID);
    }

    private void refuses(ThrowingCallable step) {
        Unwritten.in(database, "ad_placement", "ad_placement_step").whenRefused(BOOKED, step);
    }
}
