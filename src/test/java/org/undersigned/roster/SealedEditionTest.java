package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import tools.jackson.databind.json.JsonMapper;

/** An edition is given out as it was sealed, or not at all. */
@ServiceTest
class SealedEditionTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file", "edition_export", "stored_file"};

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private ExportService exports;

    @Autowired
    private StandingService standing;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void refusesToGiveOutAnEditionThatTellsOfAnotherEmbargoThanTheCampaignHas(FileKind kind) {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.give(edition, kind);
        embargoUntil(CampaignFixture.LAUNCH.plus(Duration.ofHours(1)));

        refuses("roster.refused.embargo-moved", () -> editions.give(edition, kind))
                .hasMessageContaining("06:00 EST")
                .hasMessageContaining("07:00 EST")
                .hasMessageContaining("Seal the next edition");
        assertThat(editions.give(editions.seal(words, Scope.PRINT_AD), kind)).isNotEmpty();
    }

    @Test
    void givesEditionsOfTheSameNamesDifferentHashes() {
        signatures.confirmed(words, "Jo Doe");
        var ad = rosters.edition(editions.seal(words, Scope.PRINT_AD));
        var web = rosters.edition(editions.seal(words, Scope.WEB_LIST));

        assertThat(web.contentHash()).isNotEqualTo(ad.contentHash());
        assertThat(rosters.live(web.choice()).hash())
                .isEqualTo(rosters.live(ad.choice()).hash());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void neitherGivesOutNorShowsAnEditionOfWhichAStoredLineWasAltered(FileKind kind) {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.give(edition, kind);
        database.jdbc()
                .update("update edition_line set credited = 'Joe Doe' where edition_id = ?", UuidBytes.of(edition));

        refuses("roster.refused.altered", () -> editions.give(edition, kind));
        assertThat(readings.of(edition))
                .returns(List.of(), EditionReading::lines)
                .extracting(reading -> reading.hidden().orElseThrow().key())
                .isEqualTo("roster.refused.altered");
        assertThat(found(edition)).isEqualTo(1);
    }

    @Test
    void givesOutNoEditionOfWhichAStoredFactWasAltered() {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.WEB_LIST);
        database.jdbc().update("update edition set scope = 'PRINT_AD' where id = ?", UuidBytes.of(edition));

        refuses("roster.refused.altered", () -> editions.give(edition, FileKind.XLSX));
    }

    @Test
    void givesOutNoFileOfWhichTheStoredBytesWereAltered() {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.give(edition, FileKind.TEXT);
        database.jdbc().update("""
            update stored_file_piece set content = ?
            where file_id in (select file_id from edition_file where edition_id = ?)
            """, "Joe Doe\n".getBytes(StandardCharsets.UTF_8), UuidBytes.of(edition));

        refuses("roster.refused.altered", () -> editions.give(edition, FileKind.TEXT));
        assertThat(found(edition)).isEqualTo(1);
    }

    @Test
    void followsNoEditionThatWasAlteredUntilItIsRecalled() {
        signatures.confirmed(words, "Jo Doe");
        var first = editions.seal(words, Scope.PRINT_AD);
        database.jdbc().update("delete from edition_line where edition_id = ?", UuidBytes.of(first));

        refuses("roster.refused.altered", () -> editions.seal(words, Scope.PRINT_AD));
        rosters.recall(first, rosters.edition(first).version(), "It was altered");
        assertThat(rosters.edition(editions.seal(words, Scope.PRINT_AD)).predecessor())
                .isNull();
    }

    @Test
    void givesOutNoNameOfWhichTheSignatureIsNotThereAnyMore() {
        var signature = signatures.confirmed(words, "Jo Doe");
        signatures.confirmed(words, "Kim Roe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        database.jdbc()
                .update(
                        "update signature set party_id = ? where id = ?",
                        UuidBytes.of(Ids.next()),
                        UuidBytes.of(signature));

        assertThat(readings.of(edition).lost())
                .extracting(MissingName::credited, MissingName::why)
                .containsExactly(tuple("Jo Doe", MissingName.Why.GONE));
        refuses("roster.refused.name-lost", () -> editions.give(edition, FileKind.CSV));
    }

    @Test
    void tellsOfEachNameThatIsLostWhyAndAsItWasPrinted() {
        var withdrawn = signatures.confirmed(words, "Max Loe");
        var narrowed = signatures.confirmed(words, "Pia Noe");
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(withdrawn);
        editions.correct(narrowed, "Pia Novak", Set.of(Scope.WEB_LIST));

        assertThat(readings.of(edition).lost())
                .extracting(MissingName::credited, MissingName::why)
                .containsExactlyInAnyOrder(
                        tuple("Max Loe", MissingName.Why.WITHDRAWN),
                        tuple("Pia Noe", MissingName.Why.SCOPE_NOT_GRANTED));
    }

    @Test
    void givesOutAnOldCreditOnlyWhenItIsSaidToBeMeant() {
        var misspelled = signatures.confirmed(words, "Jo Do");
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.correct(misspelled, "Jo Doe", EnumSet.allOf(Scope.class));

        assertThat(standing.corrected(edition))
                .extracting(credit -> credit.after().credited())
                .containsExactly("Jo Doe");
        refuses("roster.refused.credit-corrected", () -> editions.give(edition, FileKind.TEXT))
                .hasMessageContaining("Jo Do");
        var file = exports.export(edition, new ExportDetails(FileKind.TEXT, "Daily Paper", Set.of(misspelled)));
        assertThat(EditionFixture.bytes(file)).asString().isEqualTo("Jo Do\n");
    }

    @Test
    void refusesAFileThatSomebodyElseMakesInTheSameMoment() throws Exception {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        var coordinator = SecurityContextHolder.getContext();
        var late = new TransactionTemplate(transactions);
        late.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

        assertThatThrownBy(() -> late.executeWithoutResult(status -> {
                    database.count("edition_file");
                    CompletableFuture.runAsync(new DelegatingSecurityContextRunnable(
                                    () -> editions.give(edition, FileKind.TEXT), coordinator))
                            .join();
                    editions.give(edition, FileKind.TEXT);
                }))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.exported-meanwhile"));
        assertThat(exports.exports(edition)).hasSize(1);
    }

    @Test
    void refusesARecipientThatDoesNotFit() {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        var tooLong = new ExportDetails(FileKind.TEXT, "x".repeat(ExportDetails.LONGEST + 1));

        refuses("roster.refused.long-recipient", () -> exports.export(edition, tooLong));
    }

    @Test
    void followsTheLatestEditionOfTheSameWordsAndUseThatWasNotRecalled() {
        signatures.confirmed(words, "Jo Doe");
        var first = editions.seal(words, Scope.PRINT_AD);
        var corrected = campaigns.correction(words.letterId());
        var newer = editions.seal(corrected, Scope.PRINT_AD);
        var recalled = editions.seal(words, Scope.PRINT_AD);
        rosters.recall(recalled, rosters.edition(recalled).version(), "A name was wrong");

        var last = editions.seal(words, Scope.PRINT_AD);

        assertThat(rosters.edition(newer).predecessor()).isNull();
        assertThat(rosters.edition(newer).state()).isEqualTo(EditionState.SEALED);
        assertThat(rosters.edition(recalled).predecessor()).isEqualTo(first);
        assertThat(rosters.edition(last).predecessor()).isEqualTo(first);
    }

    @Test
    void tellsChangesSinceARecalledEditionThatSomebodyGot() {
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);
        signatures.confirmed(words, "Kim Roe");
        var recalled = editions.seal(words, Scope.PRINT_AD);
        editions.give(recalled, FileKind.TEXT);
        rosters.recall(recalled, rosters.edition(recalled).version(), "A name was wrong");
        signatures.confirmed(words, "Max Loe");

        var last = editions.seal(words, Scope.PRINT_AD);

        assertThat(rosters.edition(last).predecessor()).isEqualTo(recalled);
        assertThat(JsonMapper.shared()
                        .readTree(editions.give(last, FileKind.JSON))
                        .at("/changes")
                        .toString())
                .isEqualTo(
                        "{\"since\":2,\"recalled\":true,\"added\":[2],\"corrected\":[],\"reordered\":[],\"takenOff\":0}");
    }

    @Test
    void passesOverARecalledEditionThatSomebodyGotAndThatWasAltered() {
        signatures.confirmed(words, "Jo Doe");
        var first = editions.seal(words, Scope.PRINT_AD);
        signatures.confirmed(words, "Kim Roe");
        var altered = editions.seal(words, Scope.PRINT_AD);
        editions.give(altered, FileKind.TEXT);
        rosters.recall(altered, rosters.edition(altered).version(), "It was altered");
        database.jdbc().update("delete from edition_line where edition_id = ?", UuidBytes.of(altered));

        assertThat(rosters.edition(editions.seal(words, Scope.PRINT_AD)).predecessor())
                .isEqualTo(first);
    }

    private int found(UUID edition) {
        return database.count(
                "audit_event where verb = 'roster.edition.found-altered' and subject_id = ?", UuidBytes.of(edition));
    }

    private void embargoUntil(Instant lifts) {
        var seen = campaignService.campaign(campaign);
        campaignService.revise(
                campaign,
                seen.version(),
                new CampaignDetails(seen.name(), seen.slug(), seen.zone(), seen.launch(), lifts, seen.target()));
    }

    private AbstractThrowableAssert<?, ?> refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        var refusal = assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        return refusal;
    }
}
