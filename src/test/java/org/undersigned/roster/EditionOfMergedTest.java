package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.merge.MergeChoices;
import org.undersigned.directory.merge.MergeCount;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.directory.merge.MergeService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A sealed edition with the name of somebody who became one with somebody else. */
@ServiceTest
class EditionOfMergedTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file"};

    @Autowired
    private EditionFixture editions;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private MergeService service;

    @Autowired
    private Database database;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void staysAsItIsAndIsGivenOutAsBefore() {
        var kept = directory.person(DirectoryFixture.fresh("Jo Doe"));
        var folded = directory.person(DirectoryFixture.fresh("Joanna Doe"));
        signatures.confirmed(words, folded, EnumSet.allOf(Scope.class));
        var edition = editions.seal(words, Scope.PRINT_AD);
        var given = editions.give(edition, FileKind.XLSX);
        var before = database.fingerprint(TABLES);
        assertThat(service.preview(kept, folded, MergeChoices.USUAL).counts())
                .contains(new MergeCount("editions", 1, 0));

        merges.merge(kept, folded);

        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        assertThat(editions.give(edition, FileKind.XLSX)).isEqualTo(given);
        assertThat(parties.card(folded).id()).isEqualTo(kept);
    }

    @Test
    void namesWhoStandsThereTwiceWhenBothHadSigned() {
        var name = DirectoryFixture.fresh("Jo Doe");
        var kept = directory.person(name);
        var folded = directory.person(name);
        signatures.confirmed(words, folded, Set.of(Scope.PRINT_AD));
        signatures.confirmed(words, kept, Set.of(Scope.PRINT_AD));
        var edition = editions.seal(words, Scope.PRINT_AD);

        merges.merge(kept, folded);

        assertThat(readings.of(edition).lost())
                .extracting(MissingName::credited)
                .containsExactly(name);
    }
}
