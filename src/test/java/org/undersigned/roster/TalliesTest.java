package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.NameTallies;
import org.undersigned.signature.coverage.NameTallies.Tally;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class TalliesTest {

    private static final int LAST_YEAR = 2019;
    private static final NameTallies TALLIES = new NameTallies(
            List.of(new Tally("Academy Award winner", 2), new Tally("Tony Award winner", 1)),
            List.of(new Tally("Guild of Lanterns", 2), new Tally("Writers of Quills", 1)));

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private HonourService honours;

    @Autowired
    private Database database;

    private LetterVersionFacts words;
    private UUID guild;

    @BeforeEach
    void twoOfOneBodySignAndOneOfThemIsOfOthers() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        guild = signs(directory.organisation("Guild of Lanterns"));
        var quills = signs(directory.organisation("Writers of Quills"));
        var declined = directory.organisation("Society that Declined");
        var former = signs(directory.organisation("Former Society"));
        var ada = signs("Ada Quill");
        var bob = signs("Bob Marrow");
        affiliations.add(guild, ada, AffiliationDetails.member());
        affiliations.add(guild, ada, AffiliationDetails.officer("President"));
        affiliations.add(guild, bob, AffiliationDetails.member());
        affiliations.add(quills, bob, AffiliationDetails.member());
        affiliations.add(declined, bob, AffiliationDetails.member());
        affiliations.add(former, bob, AffiliationDetails.member(null, null, LAST_YEAR));
        affiliations.add(directory.group("The Quills"), bob, AffiliationDetails.member());
        affiliations.add(guild, directory.person("Ulf Unlisted"), AffiliationDetails.member());
        honour(ada, "Academy Award winner");
        honour(bob, "Academy Award winner");
        honour(bob, "Tony Award winner");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void countsNamesOnceByEachHonourAndBodyThatTheyHaveNow() {
        assertThat(rosters.edition(editions.seal(words, Scope.PRINT_AD)).tallies())
                .isEqualTo(TALLIES);
    }

    @Test
    void areKeptAsTheyWereWhenTheEditionWasSealed() {
        var edition = editions.seal(words, Scope.PRINT_AD);
        affiliations.add(guild, signs("Carl Late"), AffiliationDetails.member());

        assertThat(rosters.edition(edition).tallies()).isEqualTo(TALLIES);
        assertThat(rosters.edition(editions.seal(words, Scope.PRINT_AD))
                        .tallies()
                        .bodies())
                .contains(new Tally("Guild of Lanterns", 3));
    }

    @Test
    void standInTheWorkbookAndTheJson() {
        var edition = editions.seal(words, Scope.PRINT_AD);

        assertThat(Workbooks.cells(editions.give(edition, FileKind.XLSX)).get("Summary"))
                .contains(
                        List.of("Honour", "Academy Award winner", "2"),
                        List.of("Body to which names belong", "Guild of Lanterns", "2"));
        assertThat(new String(editions.give(edition, FileKind.JSON), StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("\"honours\" : [ { \"label\" : \"Academy Award winner\", \"names\" : 2 },")
                .contains("{ \"label\" : \"Writers of Quills\", \"names\" : 1 } ]");
    }

    @Test
    void areNoticedWhenTheyWereAlteredOrTakenAway() {
        var edition = editions.seal(words, Scope.PRINT_AD);

        for (var tallies : List.of("null", "'{\"honours\":[],\"bodies\":[{\"label\":\"Guild\",\"names\":700}]}'")) {
            database.jdbc().update("update edition set tallies = " + tallies + " where id = ?", UuidBytes.of(edition));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> editions.give(edition, FileKind.TEXT))
                    .returns(EditionLines.ALTERED, Refusal::key);
        }
    }

    private UUID signs(String name) {
        return signs(directory.person(name));
    }

    private UUID signs(UUID party) {
        signatures.confirmed(words, party, EnumSet.allOf(Scope.class));
        return party;
    }

    private void honour(UUID party, String text) {
        honours.add(party, new HonourDetails(text, "https://example.org", LocalDate.of(2026, Month.JANUARY, 2)));
    }
}
