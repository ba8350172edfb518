package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.outlet.OutletDetails;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.notice.Holder;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** A newsroom that got the names inside of a release holds them like one that got a list. */
@ServiceTest
class HeldReleasesTest {

    private static final String[] TABLES = {"edition", "edition_export", "edition_notice", "stored_file"};

    @Autowired
    private ReleaseFixture fixture;

    @Autowired
    private ReleasePlacements placements;

    @Autowired
    private OutletService outlets;

    @Autowired
    private NoticeService notices;

    @Autowired
    private ExportService exports;

    @Autowired
    private RosterService rosters;

    @Autowired
    private PublishedEditions published;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID signature;
    private UUID edition;
    private UUID outlet;
    private String newsroom;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofDays(1)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signature = signatures.confirmed(words, "Max Loe");
        signatures.confirmed(words, "Ada Abel");
        edition = editions.seal(words, Scope.PRESS_RELEASE);
        outlet = fixture.outlet();
        newsroom = outlets.outlet(outlet).details().name();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void isToldOfAWithdrawalAndNamedByTheRefusal() {
        send(ReleaseFixture.BODY);
        signatures.withdraw(signature);

        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> exports.export(edition, new ExportDetails(FileKind.TEXT, "Evening Post")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.name-lost-held"))
                .hasMessageContaining("It is held by " + newsroom);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        assertThat(notices.holders(edition)).extracting(Holder::name).containsExactly(newsroom);
        assertThat(notices.draft(edition, newsroom).words())
                .contains("as: Word document of the press release “Artists speak up”.", "– Max Loe");
    }

    @Test
    void isToldOfARecallUnderTheNameThatItHasByThen() {
        send(ReleaseFixture.BODY);
        var renamed = newsroom + " and Post";
        outlets.revise(outlet, outlets.outlet(outlet).version(), new OutletDetails(renamed, ""));
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");

        notices.tell(edition, notices.draft(edition, renamed));

        assertThat(notices.holders(edition)).singleElement().satisfies(holder -> {
            assertThat(holder.name()).isEqualTo(renamed);
            assertThat(holder.told()).isNotNull();
        });
    }

    @Test
    void holdsTheEditionThatItWasSentLast() {
        send(ReleaseFixture.BODY);
        var first = edition;
        clock.advance(Duration.ofMinutes(1));
        edition = editions.seal(words, Scope.PRESS_RELEASE);
        send("{names by discipline}");

        assertThat(notices.holders(first))
                .extracting(Holder::newer)
                .containsExactly(rosters.edition(edition).name());
        assertThat(published.holders(edition))
                .extracting(HeldEdition::edition)
                .containsExactly(rosters.edition(edition).name());
        assertThat(published.newest(campaign)).extracting(EditionFacts::id).containsExactly(edition);
    }

    @Test
    void holdsNothingByAReleaseThatOnlyCounts() {
        send("Signed by {claim}.");
        signatures.withdraw(signature);

        assertThat(notices.holders(edition)).isEmpty();
        assertThat(published.holders(edition)).isEmpty();
        assertThat(published.newest(campaign)).isEmpty();
        assertThat(placements.carrying(Set.of(signature))).isEmpty();
        assertThatThrownBy(() -> exports.export(edition, new ExportDetails(FileKind.TEXT, "Evening Post")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.name-lost"));
    }

    @Test
    void countsForWhoeverWithdrawsTheReleasesThatPrintTheName() {
        send(ReleaseFixture.BODY);
        fixture.drafted(ReleaseFixture.details(edition, words, ReleaseFixture.BODY), campaign);

        assertThat(placements.carrying(Set.of(signature)))
                .containsExactly(new NamePlace("2 press releases print this name.", Optional.of("press")));
        assertThat(placements.carrying(Set.of(signatures.confirmed(words, "Kim Roe"))))
                .isEmpty();
    }

    private void send(String body) {
        var release = fixture.approved(ReleaseFixture.details(edition, words, body), campaign);
        fixture.send(release, ReleaseFormat.WORD, outlet);
    }
}
