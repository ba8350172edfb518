package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.Scope;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An edition is given out as it was sealed, or not at all. */
@ServiceTest
class SealedEditionTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file", "edition_export", "stored_file"};

    @Autowired
    private RosterService rosters;

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
