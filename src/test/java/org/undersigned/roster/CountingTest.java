package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.CountingRule;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A campaign counts by one rule, and an edition keeps the one by which it was counted. */
@ServiceTest
class CountingTest {

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private CoveredNames names;

    @Autowired
    private UncountedNames uncounted;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private Database database;

    private UUID campaign = new UUID(0, 0);
    private LetterVersionFacts words;

    @BeforeEach
    void aGroupItsMemberAnotherPersonAndAUnionSign() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        var group = directory.group("The Quills");
        var member = directory.person("Ada Quill");
        affiliations.add(group, member, AffiliationDetails.member());
        for (var party :
                new UUID[] {group, member, directory.person("Vera Marrow"), directory.organisation("Guild of Lanterns")
                }) {
            signatures.confirmed(words, party, EnumSet.allOf(Scope.class));
        }
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @CsvSource({"EACH_NAME_ONCE, 2, 1, 1", "MEMBERS_WITH_GROUP, 1, 1, 1", "WITHOUT_ORGANISATIONS, 2, 1, 0"})
    void countsByTheRuleOfTheCampaignAndListsAll(CountingRule rule, int persons, int groups, int organisations) {
        choose(rule);
        var count = new NameCount(persons, groups, 0, organisations);

        var list = live();
        var edition = rosters.edition(editions.seal(words, Scope.WEB_LIST));

        assertThat(list.lines()).hasSize(4);
        assertThat(list.count()).isEqualTo(count);
        assertThat(edition.count()).isEqualTo(count);
        assertThat(edition.countingRule()).isEqualTo(rule);
        assertThat(names.count(words.letterId(), words.number())).isEqualTo(count);
    }

    @Test
    void keepsTheRuleThatAnEditionWasSealedBy() {
        choose(CountingRule.MEMBERS_WITH_GROUP);
        var sealed = editions.seal(words, Scope.WEB_LIST);

        choose(CountingRule.EACH_NAME_ONCE);

        assertThat(rosters.edition(sealed).countingRule()).isEqualTo(CountingRule.MEMBERS_WITH_GROUP);
        assertThat(rosters.edition(sealed).count().total()).isEqualTo(3);
        assertThat(live().count().total()).isEqualTo(4);
    }

    @Test
    void tellsWhichNamesDoNotCountAndWithWhomTheyDo() {
        choose(CountingRule.EACH_NAME_ONCE);
        assertThat(uncounted.of(live().lines())).isEmpty();

        choose(CountingRule.MEMBERS_WITH_GROUP);
        assertThat(uncounted.of(live().lines())).containsExactly(new UncountedName("Ada Quill", "The Quills"));

        choose(CountingRule.WITHOUT_ORGANISATIONS);
        assertThat(uncounted.of(live().lines())).containsExactly(new UncountedName("Guild of Lanterns", null));
    }

    @Test
    void noticesThatANameWasMadeToCount() {
        choose(CountingRule.MEMBERS_WITH_GROUP);
        var sealed = editions.seal(words, Scope.WEB_LIST);
        database.jdbc().update("update edition_line set counted = true where edition_id = ?", UuidBytes.of(sealed));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> editions.give(sealed, FileKind.TEXT))
                .returns(EditionLines.ALTERED, Refusal::key);
    }

    @Test
    void tellsTheCountToAllStaff() {
        choose(CountingRule.MEMBERS_WITH_GROUP);
        Staff.signIn(Role.ADMIN);

        assertThat(names.count(words.letterId(), words.number()).total()).isEqualTo(3);
    }

    private LiveList live() {
        return rosters.live(new ListChoice(words.letterId(), words.number(), Scope.WEB_LIST, Ordering.ALPHABETICAL));
    }

    private void choose(CountingRule rule) {
        var seen = campaignService.campaign(campaign);
        campaignService.revise(
                campaign,
                seen.version(),
                new CampaignDetails(
                        seen.name(), seen.slug(), seen.zone(), seen.launch(), seen.embargo(), seen.target(), rule));
    }
}
