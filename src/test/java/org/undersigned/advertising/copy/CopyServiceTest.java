package org.undersigned.advertising.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

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
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CountingRule;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.LostName;
import org.undersigned.roster.Ordering;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What may be written into an ad, and what it lacks before it can be approved. */
@ServiceTest
class CopyServiceTest {

    private static final String[] TABLES = {
        "ad_copy", "ad_copy_version", "ad_copy_block", "ad_copy_source", "ad_copy_strike", "ad_review"
    };

    @Autowired
    private CopyFixture fixture;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyService copies;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private LostName lost;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        signatures.confirmed(words, "Bob Bell");
        edition = editions.seal(words, Scope.PRINT_AD);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsWhyFewerNamesCountThanRun() {
        var cleo = signatures.confirmed(words, "Cleo Cole");
        var copy = copies.add(campaign, CopyFixture.details(editions.seal(words, Scope.PRINT_AD), words));
        assertThat(readings.count(copy, 1, readings.preview(copy, 1).atHand()))
                .isEqualTo(new CopyCount(3, 3, CountingRule.EACH_NAME_ONCE.sentence(), 0, List.of()));

        signatures.withdraw(cleo);

        assertThat(readings.count(copy, 1, readings.preview(copy, 1).atHand()))
                .isEqualTo(new CopyCount(3, 2, CountingRule.EACH_NAME_ONCE.sentence(), 1, List.of()));
    }

    @Test
    void keepsEachVersionAsItWasWrittenAndHashesWordsAndNamesApart() {
        var copy = copies.add(campaign, CopyFixture.details(edition, words));
        assertThat(copies.write(copy, readings.copy(copy).version(), CopyFixture.saying(edition, words, "Ask us")))
                .isEqualTo(2);
        var both = CopyFixture.without(CopyFixture.saying(edition, words, "Ask us"), 1);
        copies.write(copy, readings.copy(copy).version(), both);

        var rows = readings.versions(copy);
        assertThat(rows)
                .extracting(CopyVersionRow::number, CopyVersionRow::state, CopyVersionRow::nameCount)
                .containsExactly(
                        tuple(3, CopyState.DRAFT, 1),
                        tuple(2, CopyState.SUPERSEDED, 2),
                        tuple(1, CopyState.SUPERSEDED, 2));
        assertThat(rows.get(0).wordsHash())
                .isEqualTo(rows.get(1).wordsHash())
                .isNotEqualTo(rows.get(2).wordsHash());
        assertThat(rows.get(0).namesHash()).isNotEqualTo(rows.get(1).namesHash());
        assertThat(rows.get(1).namesHash()).isEqualTo(rows.get(2).namesHash());
        assertThat(rows).extracting(CopyVersionRow::contentHash).doesNotHaveDuplicates();
        assertThat(readings.version(copy, 1).details()).isEqualTo(CopyFixture.details(edition, words));
    }

    @Test
    void tellsWhatAnyTwoVersionsSayDifferently() {
        var copy = copies.add(campaign, CopyFixture.details(edition, words));
        var other = CopyFixture.without(CopyFixture.saying(edition, words, "Ask first always"), 1);
        copies.write(copy, readings.copy(copy).version(), other);

        var difference = readings.difference(copy, 1, 2);

        assertThat(difference.blocks()).hasSize(1);
        assertThat(difference.blocks().getFirst().words().wordsInserted()).isEqualTo(1);
        assertThat(difference.names().removed())
                .extracting(EditionLine::credited)
                .containsExactly("Ada Abel");
        assertThat(readings.difference(copy, 2, 1).names().added())
                .extracting(EditionLine::credited)
                .containsExactly("Ada Abel");
        assertThat(readings.difference(copy, 2, 2).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void runsTheNamesInTheOrderThatIsChosen(Ordering ordering) {
        var details = CopyFixture.details(edition, words);
        var ordered = new CopyDetails(details.title(), NamesChoice.of(edition).inOrder(ordering), details.blocks());

        assertThat(readings.draft(campaign, ordered, null).running())
                .extracting(EditionLine::credited)
                .containsExactly("Ada Abel", "Bob Bell");
    }

    @ParameterizedTest
    @CsvSource(value = {"more than 700 artists agree", "700 artists agree", "Hundreds of musicians ask"})
    void refusesANumberThatTheNamesDoNotBearOut(String headline) {
        var details = CopyFixture.saying(edition, words, headline);
        refused("roster.refused.claim-exceeds", () -> copies.add(campaign, details));
        var copy = copies.add(campaign, CopyFixture.details(edition, words));
        refused(
                "roster.refused.claim-exceeds",
                () -> copies.write(copy, readings.copy(copy).version(), details));
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        var other = campaigns.campaign();
        var unsigned = campaigns.letter(other);
        var web = editions.seal(words, Scope.WEB_LIST);

        refused("advertising.refused.copy-edition", () -> copies.add(other, CopyFixture.details(edition, words)));
        refused("advertising.refused.copy-scope", () -> copies.add(campaign, CopyFixture.details(web, words)));
        refused("advertising.refused.copy-letter", () -> copies.add(campaign, CopyFixture.details(edition, unsigned)));
        refused(
                "advertising.refused.copy-strike",
                () -> copies.add(campaign, CopyFixture.without(CopyFixture.details(edition, words), 3)));
        refused("roster.refused.unknown", () -> copies.add(campaign, CopyFixture.details(UUID.randomUUID(), words)));
        refused("advertising.refused.unknown-copy", () -> readings.copy(UUID.randomUUID()));
    }

    @Test
    void refusesBlocksThatCannotBeKept() {
        blocks("advertising.refused.copy-empty");
        blocks("advertising.refused.copy-empty-block", CopyBlock.of(BlockKind.BODY, " "));
        blocks(
                "advertising.refused.copy-twice",
                CopyBlock.of(BlockKind.HEADLINE, "One"),
                CopyBlock.of(BlockKind.HEADLINE, "Two"));
        blocks(
                "advertising.refused.copy-names-words",
                new CopyBlock(BlockKind.NAMES, "We", null, false, false, List.of()));
        blocks("advertising.refused.copy-long", CopyBlock.of(BlockKind.BODY, "w".repeat(CopyBlock.LONGEST + 1)));
        blocks("advertising.refused.copy-control", CopyBlock.of(BlockKind.BODY, "We\u0007ask"));
        blocks(
                "advertising.refused.copy-states-nothing",
                new CopyBlock(BlockKind.BODY, "We", null, false, true, List.of(new SourcedClaim("We", "us"))));
        blocks(
                "advertising.refused.copy-long-claim",
                new CopyBlock(
                        BlockKind.BODY, "We", null, false, false, List.of(new SourcedClaim("w".repeat(1_001), "us"))));
        refused(
                "advertising.refused.copy-untitled",
                () -> copies.add(campaign, new CopyDetails(" ", NamesChoice.of(edition), List.of(CopyBlock.names()))));
        refused(
                "advertising.refused.copy-long-title",
                () -> copies.add(
                        campaign,
                        new CopyDetails("t".repeat(201), NamesChoice.of(edition), List.of(CopyBlock.names()))));
    }

    @Test
    void submitsWhatQuotesTheLetterAndWhatFollowsItInOtherWords() {
        for (var block : List.of(
                CopyBlock.quoting(BlockKind.BODY, "stealing is not innovation.", words.id()),
                CopyBlock.following(BlockKind.BODY, "They took it.", words.id()))) {
            var details = CopyFixture.of(NamesChoice.of(edition), block, CopyBlock.names(), sponsor());
            assertThat(approvals.submitted(campaign, details)).isNotNull();
        }
    }

    @Test
    void refusesToSubmitWhatIsNotReadyAndSaysAllThatIsMissing() {
        lacks("advertising.refused.copy-says-nothing", CopyBlock.names(), sponsor());
        lacks("advertising.refused.copy-without-names", CopyBlock.of(BlockKind.BODY, "Ask."), sponsor());
        lacks("advertising.refused.copy-without-sponsor", CopyBlock.of(BlockKind.BODY, "Ask."), CopyBlock.names());
        lacks(
                "advertising.refused.copy-unsourced",
                new CopyBlock(BlockKind.BODY, "They took it.", null, false, false, List.of()),
                CopyBlock.names(),
                sponsor());
        lacks(
                "advertising.refused.copy-not-in-letter",
                CopyBlock.quoting(BlockKind.BODY, "They took it.", words.id()),
                CopyBlock.names(),
                sponsor());
        lacks(
                "advertising.refused.copy-misquoted",
                CopyBlock.quoting(BlockKind.BODY, "stealing is not progress", words.id()),
                CopyBlock.names(),
                sponsor());
        lacks(
                "advertising.refused.copy-no-source",
                claiming("They took it.", new SourcedClaim("took it", "")),
                CopyBlock.names(),
                sponsor());
        lacks(
                "advertising.refused.copy-claim-not-said",
                claiming("They took it.", new SourcedClaim("stole it", "Court file 7")),
                CopyBlock.names(),
                sponsor());
        var sound = fixture.drafted(
                campaign,
                CopyFixture.of(
                        NamesChoice.of(edition),
                        claiming("They took it.", new SourcedClaim("took it", "Court file 7")),
                        CopyBlock.names(),
                        sponsor()));
        approvals.submit(sound);
        assertThat(fixture.last(sound).state()).isEqualTo(CopyState.IN_REVIEW);
    }

    @ParameterizedTest
    @EnumSource
    void refusesToSubmitWordsThatNameSomebodyWhoHasNotAgreed(LostName.Never never) {
        lost.never(never, words);
        var copy = fixture.drafted(campaign, CopyFixture.saying(edition, words, "Ask first, says " + LostName.NAME));

        refused("advertising.refused.copy-typed-name", () -> approvals.submit(copy));
    }

    @Test
    void refusesToSubmitAFigureAboveTheNamesThatRunInWordsThatAreSaidToStateNoFact() {
        var copy = fixture.drafted(campaign, CopyFixture.saying(edition, words, "5,000 engineers ask first"));

        refused("advertising.refused.copy-figure", () -> approvals.submit(copy));

        fixture.rewritten(copy, CopyFixture.saying(edition, words, "Engineers ask first"));
        approvals.submit(copy);
    }

    @Test
    void refusesTheSameAgainRenamesAndGoesOnFromTheVersionThatWasSeen() {
        var copy = copies.add(campaign, CopyFixture.details(edition, words));
        var seen = readings.copy(copy).version();
        refused(
                "advertising.refused.copy-unchanged",
                () -> copies.write(copy, seen, CopyFixture.details(edition, words)));
        var details = CopyFixture.details(edition, words);

        assertThat(copies.write(copy, seen, new CopyDetails("Back page", details.names(), details.blocks())))
                .isOne();
        assertThat(readings.copy(copy).title()).isEqualTo("Back page");
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> copies.write(copy, seen, CopyFixture.saying(edition, words, "Ask")));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void isReadByApproversOnlyOnceItIsPutBeforeThem() {
        var draft = copies.add(campaign, CopyFixture.details(edition, words));
        var put = approvals.submitted(campaign, CopyFixture.details(edition, words));
        Staff.signIn(Role.APPROVER);

        assertThat(readings.latest(campaign)).extracting(CopyVersionRow::copy).containsExactly(put);
        assertThat(readings.preview(put, 1).running()).hasSize(2);
        assertThat(readings.versions(draft)).isEmpty();
        refused("advertising.refused.unknown-copy", () -> readings.copy(draft));
        refused("advertising.refused.unknown-copy", () -> readings.version(draft, 1));
        refused("advertising.refused.unknown-copy", () -> readings.preview(draft, 1));
        refused("advertising.refused.unknown-copy", () -> readings.difference(draft, 1, 1));
    }

    private static CopyBlock sponsor() {
        return CopyBlock.of(BlockKind.SPONSOR_LINE, "Paid for by us");
    }

    private static CopyBlock claiming(String words, SourcedClaim claim) {
        return new CopyBlock(BlockKind.BODY, words, null, false, false, List.of(claim));
    }

    private void blocks(String key, CopyBlock... blocks) {
        refused(key, () -> copies.add(campaign, CopyFixture.of(NamesChoice.of(edition), blocks)));
    }

    private void lacks(String key, CopyBlock... blocks) {
        var copy = fixture.drafted(campaign, CopyFixture.of(NamesChoice.of(edition), blocks));
        assertThat(readings.preview(copy, 1).missing()).extracting(Refusal::key).contains(key);
        refused(key, () -> approvals.submit(copy));
    }

    private void refused(String key, Runnable step) {
        Unwritten.in(database, TABLES).whenRefused(key, step::run);
    }
}
