package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
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
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterDetails;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Slug;
import org.undersigned.signature.Scope;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What stands in the files of an edition, and what does not. */
@ServiceTest
class EditionFilesTest {

    private static final String CHANGES = "Changes since edition 1";

    @Autowired
    private ExportService exports;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private LetterService letters;

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

    @Test
    void tellsOfNamesTakenOffOnlyHowMany() {
        var withdrawn = signatures.confirmed(words, "Max Loe");
        var narrowed = signatures.confirmed(words, "Pia Noe");
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(withdrawn);
        editions.correct(narrowed, "Pia Noe", Set.of(Scope.WEB_LIST));
        signatures.confirmed(words, "Kim Roe");

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES))
                .containsExactly(
                        List.of("Change", "No.", "Name as credited", "Descriptor", "Title (for identification only)",
                                "Kind", "Discipline"),
                        List.of("Added", "2", "Kim Roe", "Person", ""),
                        List.of("2 names were taken off."));
        assertThat(sheets.toString()).doesNotContain("Max Loe").doesNotContain("Pia Noe");
        assertThat(sheets.get("Cover")).contains(List.of("Added", "1"), List.of("Taken off", "2"));
    }

    @Test
    void printsACorrectedCreditAsItIsNowAndNeverAsItWas() {
        var misspelled = signatures.confirmed(words, "Jo Do");
        editions.seal(words, Scope.PRINT_AD);
        editions.correct(misspelled, "Jo Doe", EnumSet.allOf(Scope.class));

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES)).contains(List.of("Corrected", "1", "Jo Doe", "Person", ""));
        assertThat(cells(sheets)).contains("Jo Doe").doesNotContain("Jo Do");
    }

    @Test
    void tellsThatNothingHasChangedSinceTheEditionBefore() {
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES)).last().isEqualTo(List.of("The same names, printed alike."));
    }

    @Test
    void printsWhatTheCampaignAndTheLetterWereAtSealing() {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        var before = campaignService.campaign(campaign);
        var letter = letters.letter(words.letterId());
        campaignService.revise(
                campaign,
                before.version(),
                new CampaignDetails(
                        "Renamed", Slug.propose("Renamed " + campaign), ZoneId.of("Asia/Tokyo"), null, before.embargo(), 9));
        letters.revise(
                letter.id(),
                letter.version(),
                new LetterDetails("Retitled", letter.kind(), "The Senate", letter.deliveredOn()));

        var file = exports.export(edition, FileKind.XLSX, "Daily Paper");

        var sheets = Workbooks.cells(file.content());
        assertThat(sheets.get("Cover"))
                .contains(
                        List.of("Letter", letter.title()),
                        List.of("Addressed to", letter.addressees()),
                        List.of("Campaign", before.name()),
                        List.of("Embargo", "Thursday 22 January 2026, 06:00 EST (America/New_York)"));
        assertThat(file.name()).startsWith(before.slug());
    }

    private Map<String, List<List<String>>> workbook(UUID edition) {
        return Workbooks.cells(editions.give(edition, FileKind.XLSX));
    }

    private static List<String> cells(Map<String, List<List<String>>> sheets) {
        return sheets.values().stream().flatMap(List::stream).flatMap(List::stream).toList();
    }}
