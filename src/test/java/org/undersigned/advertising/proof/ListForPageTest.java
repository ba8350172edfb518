package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.BookedRun;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** A list for print holds nobody whose yes ends before the page runs, or was used up. */
@ServiceTest
class ListForPageTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private PrintService print;

    @Autowired
    private RosterService rosters;

    @Autowired
    private PlacementService placements;

    @Autowired
    private ApprovalFixture copies;

    @Autowired
    private CopyFixture versions;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    private LetterVersionFacts words;
    private UUID dora;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void leavesOutWhoseYesEndsBeforeThePageThatIsBookedNextAndSaysSo() {
        words = fixture.ready().words();
        agree(Limits.until(Map.of(Scope.PRINT_AD, orders.ahead().minusDays(1))));
        var last = signatures.confirmed(
                words,
                directory.person("Eve East"),
                EnumSet.allOf(Scope.class),
                Limits.until(Map.of(Scope.PRINT_AD, orders.ahead())));

        assertThat(listed(Scope.PRINT_AD)).doesNotContain(dora).contains(last);
        assertThat(listed(Scope.WEB_LIST)).contains(dora);
        assertThat(rosters.missing(choice(Scope.PRINT_AD)))
                .extracting(MissingName::signature, MissingName::why)
                .containsExactly(tuple(dora, MissingName.Why.SCOPE_ENDED));
        var edition = editions.seal(words, Scope.PRINT_AD);
        assertThat(rosters.edition(edition).count().total()).isEqualTo(4);
    }

    @Test
    void holdsThemAsLongAsNoPageIsBookedAndTheLaunchIsOver() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofDays(1)));
        words = campaigns.letter(campaigns.campaign());
        agree(Limits.until(Map.of(Scope.PRINT_AD, launchDay().plusDays(2))));

        assertThat(listed(Scope.PRINT_AD)).containsExactly(dora);
    }

    @Test
    void leavesOutWhoseYesEndsBeforeTheLaunch() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(5)));
        words = campaigns.letter(campaigns.campaign());
        agree(Limits.until(Map.of(Scope.PRINT_AD, launchDay().minusDays(2))));
        var last = signatures.confirmed(
                words,
                directory.person("Eve East"),
                EnumSet.allOf(Scope.class),
                Limits.until(Map.of(Scope.PRINT_AD, launchDay())));

        assertThat(listed(Scope.PRINT_AD)).containsExactly(last);
    }

    @Test
    void leavesOutWhoseRunsAreUsedUp() {
        var ready = fixture.readyToRun(some -> {
            words = some;
            agree(new Limits(Map.of(), Map.of(Scope.PRINT_AD, 1), Set.of()));
        });
        fixture.released(ready);
        assertThat(listed(Scope.PRINT_AD)).contains(dora);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());

        assertThat(listed(Scope.PRINT_AD)).isNotEmpty().doesNotContain(dora);
        assertThat(rosters.missing(choice(Scope.PRINT_AD)))
                .extracting(MissingName::signature, MissingName::why)
                .containsExactly(tuple(dora, MissingName.Why.RUNS_USED));
    }

    @Test
    void leavesOutWhoseRunsOtherPagesTakeAndSaysWhich() {
        var ready = fixture.ready(some -> {
            words = some;
            agree(new Limits(Map.of(), Map.of(Scope.PRINT_AD, 1), Set.of()));
        });
        fixture.submitted(ready);
        assertThat(listed(Scope.PRINT_AD)).contains(dora);
        var second = orders.sent(orders.drafted(
                        ready.campaign(),
                        edition -> OrderFixture.insertion(
                                edition, orders.ahead().plusDays(7), orders.stated(OrderFixture.PRICE))))
                .insertion();

        assertThat(listed(Scope.PRINT_AD)).isNotEmpty().doesNotContain(dora);
        assertThat(rosters.missing(choice(Scope.PRINT_AD)))
                .filteredOn(name -> name.signature().equals(dora))
                .singleElement()
                .returns(MissingName.Why.RUNS_BOOKED, MissingName::why)
                .returns(Set.of(ready.insertion()), MissingName::runs);
        var sealed = editions.seal(words, Scope.PRINT_AD);
        assertThat(rosters.edition(sealed).count().total()).isEqualTo(3);
        var copy = copies.approved(ready.campaign(), CopyFixture.details(sealed, words));
        assertThat(placements.submit(versions.last(copy).id(), second, PlacementFixture.SAID))
                .isNotNull();
    }

    @Test
    void keepsThemForThePageThatHasTheirRun() {
        var ready = fixture.ready(some -> {
            words = some;
            agree(new Limits(Map.of(), Map.of(Scope.PRINT_AD, 1), Set.of()));
        });
        fixture.submitted(ready);
        orders.sent(orders.drafted(
                ready.campaign(),
                edition -> OrderFixture.insertion(
                        edition, orders.ahead().plusDays(7), orders.stated(OrderFixture.PRICE))));

        var here = new ListChoice(
                words.letterId(), words.number(), Scope.PRINT_AD, Ordering.ALPHABETICAL, ready.insertion());

        assertThat(rosters.live(here).lines())
                .extracting(EditionLine::signature)
                .contains(dora);
        assertThat(rosters.missing(here)).isEmpty();
        assertThat(rosters.pages(words.letterId(), Scope.PRINT_AD))
                .extracting(BookedRun::taken)
                .containsExactly(true, false);
    }

    private static LocalDate launchDay() {
        return LocalDate.ofInstant(CampaignFixture.LAUNCH, CampaignFixture.ZONE);
    }

    private void agree(Limits limits) {
        dora = signatures.confirmed(words, directory.person("Dora Day"), EnumSet.allOf(Scope.class), limits);
    }

    private ListChoice choice(Scope scope) {
        return new ListChoice(words.letterId(), words.number(), scope, Ordering.ALPHABETICAL);
    }

    private List<UUID> listed(Scope scope) {
        return rosters.live(choice(scope)).lines().stream()
                .map(EditionLine::signature)
                .toList();
    }
}
