package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.publication.ContactDetails;
import org.undersigned.advertising.publication.PaperContactService;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.notice.Holder;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.signature.NamePlaces;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A paper that was given an ad holds the names in it, and is told when one of them may not be printed any more. */
@ServiceTest
class AdHoldersTest {

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private NoticeService notices;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private PaperContactService contacts;

    @Autowired
    private Clock clock;

    @Autowired
    private NamePlaces places;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void aPaperHoldsTheWordsFromTheirSubmissionOnAndTheFileFromItsRelease() {
        var ready = fixture.ready();
        assertThat(holders(ready)).isEmpty();

        var placement = fixture.submitted(ready);
        assertThat(holders(ready)).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo(desk(ready));
            assertThat(holder.forms()).containsExactly("words and names of the ad Launch page, version 1");
        });
        fixture.take(placement);

        assertThat(holders(ready))
                .singleElement()
                .satisfies(holder -> assertThat(holder.forms())
                        .containsExactly(
                                "print file of the ad Launch page, version 1",
                                "words and names of the ad Launch page, version 1"));
    }

    @Test
    void tellsAPaperWhichNameMayNotBePrintedAndWhomOneReachesThere() {
        var ready = fixture.ready();
        contacts.add(
                insertions.insertion(ready.insertion()).paper(),
                new ContactDetails(
                        "Pat Rep",
                        "Advocacy desk",
                        "pat.rep@example.org",
                        "",
                        LocalDate.ofInstant(clock.instant(), OrderFixture.ZONE)));
        fixture.released(ready);
        assertThat(places.carrying(List.of(ready.ada())))
                .anySatisfy(place -> assertThat(place.sentence()).contains(desk(ready)));

        signatures.withdraw(ready.ada());

        assertThat(holders(ready))
                .singleElement()
                .satisfies(holder ->
                        assertThat(holder.reached()).isEqualTo("Pat Rep, Advocacy desk, pat.rep@example.org"));
        var draft = notices.draft(ready.edition(), desk(ready));
        assertThat(draft.words())
                .contains("print file of the ad Launch page, version 1", "This name may not be printed:\n– Ada Abel")
                .doesNotContain("O’Bell", "pat.rep@example.org");
        notices.tell(ready.edition(), draft);
        assertThat(holders(ready))
                .singleElement()
                .satisfies(holder -> assertThat(holder.told()).isNotNull());
    }

    @Test
    void namesNobodyToAPaperWhomItDidNotGet() {
        var ready = fixture.ready();
        fixture.submittedAs(fixture.withoutNames(ready, 1), ready);
        signatures.withdraw(ready.ada());

        refused("roster.refused.no-news", ready);
        recall(ready);

        assertThat(notices.draft(ready.edition(), desk(ready)).words())
                .contains("is recalled")
                .doesNotContain("Ada Abel");
    }

    @Test
    void aPaperThatGotTheNameInAnEarlierVersionHoldsItThoughTheLaterLeavesItOut() {
        var ready = fixture.ready();
        fixture.submitted(ready);
        fixture.submittedAs(fixture.withoutNames(ready, 1), ready);
        signatures.withdraw(ready.ada());

        assertThat(notices.draft(ready.edition(), desk(ready)).words()).contains("– Ada Abel");
    }

    @Test
    void tellsOfAnEditionThatIsRecalledToWhoeverHasIt() {
        var ready = fixture.ready();
        fixture.submitted(ready);
        refused("roster.refused.no-news", ready);

        recall(ready);

        assertThat(notices.draft(ready.edition(), desk(ready)).words()).contains("is recalled");
    }

    @Test
    void tellsWhomOneReachesOnlyWhoMayReadPapers() {
        var ready = fixture.ready();
        contacts.add(
                insertions.insertion(ready.insertion()).paper(),
                new ContactDetails(
                        "Pat Rep",
                        "",
                        "pat.rep@example.org",
                        "",
                        LocalDate.ofInstant(clock.instant(), OrderFixture.ZONE)));
        fixture.submitted(ready);
        var name = desk(ready);

        Staff.signIn(Role.PRESS_OFFICER);

        assertThat(holders(ready)).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo(name);
            assertThat(holder.reached()).isEmpty();
        });
    }

    private List<Holder> holders(PlacementFixture.Ready ready) {
        return notices.holders(ready.edition());
    }

    private String desk(PlacementFixture.Ready ready) {
        return insertions.insertion(ready.insertion()).paperName() + ", advertising";
    }

    private void recall(PlacementFixture.Ready ready) {
        UUID edition = ready.edition();
        rosters.recall(edition, rosters.edition(edition).version(), "Counsel asked");
    }

    private void refused(String key, PlacementFixture.Ready ready) {
        Unwritten.in(database, "edition_notice").whenRefused(key, () -> notices.draft(ready.edition(), desk(ready)));
    }
}
