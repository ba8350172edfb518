package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Sha256;
import org.undersigned.base.sheet.PlainText;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.outlet.JournalistDetails;
import org.undersigned.press.outlet.OutletService;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** The life of a press release from its first version to the newsroom. */
@ServiceTest
class ReleaseServiceTest {

    private static final String[] TABLES = {
        "press_release",
        "press_release_version",
        "press_release_quote",
        "press_release_decision",
        "press_release_file",
        "press_release_sending",
        "stored_file"
    };

    private static final String EMBARGO = "UNDER EMBARGO UNTIL Thursday 22 January 2026, 06:00 New York";
    private static final String IMMEDIATE = "FOR IMMEDIATE RELEASE";

    @Autowired
    private ReleaseFixture fixture;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReleaseReview review;

    @Autowired
    private SendingService sendings;

    @Autowired
    private OutletService outlets;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SpokespersonFixture spokespeople;

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

    private final StaffUser officer = Staff.with("Olga", Role.PRESS_OFFICER);
    private UUID campaign;
    private UUID ada;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(1)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        ada = signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob Bell");
        edition = editions.seal(words, Scope.PRESS_RELEASE);
        Staff.signIn(officer);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void tellsWhoIsNamedLikeASignerAndIsNotOnTheEdition() {
        var doubts = releases.draft(
                        campaign,
                        details("Keanu Stranger has signed, and so have Ada Abbel and Bob Bell. Signed by {count}."),
                        null)
                .doubts();

        assertThat(doubts)
                .containsExactly(new ReleaseDoubt("Keanu Stranger", null), new ReleaseDoubt("Ada Abbel", "Ada Abel"));
    }

    @Test
    void keepsOtherWordsAsTheNextVersionAndVoidsTheApproval() {
        var id = releases.add(campaign, details(ReleaseFixture.BODY));
        review.submit(id, 1, fixture.last(id).version());
        fixture.approve(id);
        assertThat(fixture.last(id).state()).isEqualTo(ReleaseState.APPROVED);

        var number = releases.write(id, releases.release(id).version(), details("Signed by {count}."));

        assertThat(number).isEqualTo(2);
        assertThat(releases.versions(id))
                .extracting(VersionRow::number, VersionRow::state)
                .containsExactly(tuple(2, ReleaseState.DRAFT), tuple(1, ReleaseState.SUPERSEDED));
        assertThat(releases.details(id, 1).body()).isEqualTo(ReleaseFixture.BODY);
        assertThat(releases.versions(id)).extracting(VersionRow::sha256).doesNotHaveDuplicates();
        assertThat(releases.decisions(id, 1)).extracting(DecisionRow::approved).containsExactly(true);
        var outlet = fixture.outlet();
        refused("press.refused.release-not-approved", () -> fixture.send(id, ReleaseFormat.TEXT, outlet));
        refused(
                "press.refused.release-arrow",
                () -> review.submit(id, 1, releases.versions(id).getLast().version()));
    }

    @Test
    void readsAsTheFieldsSayFromTheEditionAsItIsPrinted() {
        var id = releases.add(
                campaign,
                details("“{letter}” is signed by {claim}, {count} in all.\n# Who\n{names by discipline}"
                        + "\nBy {names}.\n{embargo}\n{contact}\n{letter text}"));

        var text = PlainText.of(releases.preview(id, 1).document());

        assertThat(text)
                .startsWith(EMBARGO + "\n\nArtists speak up\n\n“" + words.letterTitle()
                        + "” is signed by 2 names, 2 in all.")
                .contains("Ada Abel\u00a0· Bob Bell", "By Ada Abel, Bob Bell.", "Press desk, press@example.org")
                .contains("stealing is not innovation", "Notes to editors");
        assertThat(releases.preview(id, 1).against()).isEmpty();
        clock.stopAt(CampaignFixture.LAUNCH);
        assertThat(PlainText.of(releases.preview(id, 1).document()))
                .startsWith(IMMEDIATE)
                .doesNotContain(EMBARGO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' '          | Signed.             |              | press.refused.release-untitled",
                "By {claim}   | Signed.             |              | press.refused.release-title-field",
                "Title        | ' '                 |              | press.refused.release-empty",
                "Title        | Signed by {clame}.  |              | press.refused.release-field",
                "Title        | Signed by {claim.   |              | press.refused.release-brace",
                "Title        | They say {quotes}   |              | press.refused.release-field-alone",
                "Title        | {quotes}            |              | press.refused.release-empty-field",
                "Title        | {boilerplate}       |              | press.refused.release-empty-field",
                "Title        | Signed by {claim}.  | more than 2  | roster.refused.claim-exceeds",
                "Title        | Signed by {claim}.  | nearly 3     | roster.refused.claim-exceeds",
                "Title        | Signed by {claim}.  | nearly 2     | roster.refused.claim-reached",
                "Title        | Signed by {claim}.  | many         | roster.refused.claim-unreadable",
                "Title        | 900 artists signed. |              | roster.refused.claim-exceeds",
                "900 artists  | Signed.             |              | roster.refused.claim-exceeds"
            })
    void refusesWhatCannotStandAndWritesNothing(String title, String body, String claim, String key) {
        refused(key, () -> releases.add(campaign, details(title.strip(), body, claim)));
        var id = releases.add(campaign, details("Signed by {claim}."));
        refused(key, () -> releases.write(id, releases.release(id).version(), details(title.strip(), body, claim)));
    }

    @Test
    void refusesWhatDoesNotBelongTogetherOrIsTooLong() {
        Staff.signIn(Role.COORDINATOR);
        var other = campaigns.campaign();
        var next = campaigns.correction(words.letterId());
        Staff.signIn(officer);

        refused("press.refused.release-edition", () -> releases.add(other, details("Signed.")));
        refused(
                "press.refused.release-letter",
                () -> releases.add(campaign, ReleaseFixture.details(edition, next, "S.")));
        refused("press.refused.release-long", () -> releases.add(campaign, details("w".repeat(50_001))));
        refused("press.refused.release-long-title", () -> releases.add(campaign, details("T".repeat(201), "S.", "")));
        refused("press.refused.unknown-release", () -> releases.write(UUID.randomUUID(), 0, details("S.")));
        var id = releases.add(campaign, details("Signed."));
        var seen = releases.release(id).version();
        refused("press.refused.release-unchanged", () -> releases.write(id, seen, details("Signed.")));
        releases.write(id, seen, details("Signed again."));
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> releases.write(id, seen, details("Signed by others.")))
                .isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void isApprovedByASecondPersonAndNeverByItsWriter() {
        var both = Staff.with("Cora", Role.COORDINATOR);
        Staff.signIn(both);
        var id = releases.add(campaign, details("Signed by {claim}."));
        refused("press.refused.release-arrow", () -> review.requestChanges(id, 1, 0, "Why not"));
        review.submit(id, 1, 0);
        var seen = fixture.last(id).version();
        refused("press.refused.release-own", () -> review.approve(id, 1, seen));

        Staff.signIn(Role.APPROVER);
        refused("press.refused.no-reason", () -> review.requestChanges(id, 1, seen, " "));
        review.requestChanges(id, 1, seen, "Say who");
        assertThat(releases.decisions(id, 1)).extracting(DecisionRow::reason).containsExactly("Say who");
        refused(
                "press.refused.release-arrow",
                () -> review.approve(id, 1, fixture.last(id).version()));
    }

    @Test
    void isReadByApproversOnlyOnceItIsPutBeforeThem() {
        var draft = releases.add(campaign, details(ReleaseFixture.BODY));
        var put = fixture.submitted(details(ReleaseFixture.BODY), campaign);
        Staff.signIn(Role.APPROVER);

        assertThat(releases.latest(campaign)).extracting(VersionRow::release).containsExactly(put);
        assertThat(PlainText.of(releases.preview(put, 1).document())).contains("Ada Abel");
        for (Runnable read : List.<Runnable>of(
                () -> releases.release(draft),
                () -> releases.details(draft, 1),
                () -> releases.decisions(draft, 1),
                () -> releases.preview(draft, 1))) {
            refused("press.refused.unknown-release", read);
        }
        assertThat(releases.versions(draft)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameBytesAgainAndKeepsWhoGotThem(ReleaseFormat format) {
        var id = fixture.approved(details(ReleaseFixture.BODY), campaign);
        var outlet = fixture.outlet();
        var jo = outlets.addJournalist(outlet, new JournalistDetails("Jo Roe", "jo@example.org", ""));

        var first = fixture.send(id, format, outlet);
        clock.advance(Duration.ofMinutes(10));
        var file = sendings.send(id, 1, new SendDetails(format, outlet, List.of(jo)));
        var second = new ByteArrayOutputStream();
        file.content().accept(second);

        assertThat(second.toByteArray()).isEqualTo(first);
        assertThat(ReleaseFileText.of(format, first)).contains(EMBARGO, "Ada Abel", "Artists speak up");
        assertThat(sendings.ofRelease(id))
                .extracting(SendingRow::journalist, SendingRow::number, SendingRow::format, SendingRow::edition)
                .containsExactly(tuple("Jo Roe", 1, format, edition), tuple("", 1, format, edition));
        assertThat(sendings.toOutlet(outlet)).isEqualTo(sendings.ofRelease(id));
        assertThat(sendings.ofRelease(id)).extracting(SendingRow::sha256).containsOnly(file.sha256());
        clock.stopAt(CampaignFixture.LAUNCH);
        assertThat(ReleaseFileText.of(format, fixture.send(id, format, outlet)))
                .contains(IMMEDIATE)
                .doesNotContain(EMBARGO);
    }

    @Test
    void sendsNothingToWhomItDoesNotKnow() {
        var id = fixture.approved(details("Signed by {claim}."), campaign);
        var outlet = fixture.outlet();
        var jo = outlets.addJournalist(outlet, new JournalistDetails("Jo Roe", "", ""));
        outlets.journalistLeft(jo, 0);

        refused("press.refused.unknown-outlet", () -> fixture.send(id, ReleaseFormat.PDF, UUID.randomUUID()));
        refused(
                "press.refused.unknown-journalist",
                () -> sendings.send(id, 1, new SendDetails(ReleaseFormat.PDF, outlet, List.of(jo))));
    }

    @Test
    void quotesOnlyWhoHasAgreedAndNoMoreOnceTheyTakeItBack() {
        Staff.signIn(Role.COORDINATOR);
        var speaker = spokespeople.spokesperson(campaign, "Moira Speaker");
        Staff.signIn(officer);
        var quote = quotes.add(
                campaign, new NewQuote(new QuotedBy.Spokesperson(speaker), "advisor", "Ask first, and then pay."));
        var details = new ReleaseDetails("Title", edition, words.id(), "", "{quotes}", "", "", "", List.of(quote));
        refused("press.refused.release-quote-unknown", () -> releases.add(campaign, details));
        quotes.signOff(quote, 0, agreed());
        var id = fixture.approved(details, campaign);
        var outlet = fixture.outlet();
        assertThat(ReleaseFileText.of(ReleaseFormat.TEXT, fixture.send(id, ReleaseFormat.TEXT, outlet)))
                .contains("“Ask first, and then pay.” — Moira Speaker, advisor");

        quotes.takeBack(quote, quotes.quotes(campaign).getFirst().version(), "Misunderstood");

        for (var format : ReleaseFormat.values()) {
            refused("press.refused.release-quote", () -> fixture.send(id, format, outlet));
        }
    }

    @Test
    void asksForTheEditionAnewOnlyAMinuteAfterAPreviewAndAlwaysBeforeItIsSubmitted() {
        var id = releases.add(campaign, details(ReleaseFixture.BODY));
        var seen = releases.preview(id, 1).atHand();
        Staff.signIn(Role.COORDINATOR);
        signatures.withdraw(ada);
        Staff.signIn(officer);

        assertThat(releases.draft(campaign, details("{names}"), seen).against()).isEmpty();
        refused(
                "roster.refused.name-lost",
                () -> review.submit(id, 1, fixture.last(id).version()));
        clock.advance(Duration.ofMinutes(1));
        var later = releases.draft(campaign, details("{names}"), seen);
        assertThat(later.against()).extracting(Refusal::key).containsExactly("roster.refused.name-lost");
        assertThat(PlainText.of(later.document())).doesNotContain("Ada Abel");
    }

    @Test
    void makesNoPdfOfLettersThatTheTypefaceLacksAndNamesThem() {
        var id = fixture.approved(details("椎名 signed it, says {claim}."), campaign);
        var outlet = fixture.outlet();

        assertThat(releases.preview(id, 1).lacking()).containsExactlyInAnyOrder("椎", "名");
        refused("base.sheet.refused.letters-lacking", () -> fixture.send(id, ReleaseFormat.PDF, outlet));
        assertThat(ReleaseFileText.of(ReleaseFormat.WORD, fixture.send(id, ReleaseFormat.WORD, outlet)))
                .contains("椎名 signed it");
    }

    @Test
    void isNotShownOrSentOnceItIsStoredOtherwise() {
        var id = fixture.approved(details("Signed by {claim}."), campaign);
        var outlet = fixture.outlet();
        assertThat(fixture.last(id).sha256()).hasSize(Sha256.hex("").length());

        database.jdbc()
                .update(
                        "update press_release_version set body = 'Signed by everybody.' where release_id = ?",
                        UuidBytes.of(id));

        refused("press.refused.release-altered", () -> releases.preview(id, 1));
        refused("press.refused.release-altered", () -> fixture.send(id, ReleaseFormat.TEXT, outlet));
    }

    private SignOffDetails agreed() {
        return new SignOffDetails(
                "Moira Speaker", Channel.EMAIL, LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE));
    }

    private ReleaseDetails details(String body) {
        return details("Artists speak up", body, "");
    }

    private ReleaseDetails details(String title, String body, String claim) {
        return new ReleaseDetails(
                title,
                edition,
                words.id(),
                claim == null ? "" : claim,
                body,
                "{counting rule}",
                "Press desk, press@example.org",
                "",
                List.of());
    }

    private void refused(String key, Runnable act) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
