package org.undersigned.signature.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Which names a list may hold at which moment. */
@ServiceTest
class CoveredNamesTest {

    @Autowired
    private CoveredNames names;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SettableClock clock;

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
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource(names = {"WEB_LIST", "PRESS_RELEASE", "SOCIAL_POST"})
    void namesBeforeTheLaunchOnlyThoseWhoAgreedToThat(Scope scope) {
        var launch = clock.instant().plus(Duration.ofDays(1));
        launchAt(launch);
        var early = directory.person("Ada Abel");
        var late = directory.person("Bob Brown");
        fixture.confirmed(words, early, EnumSet.of(scope, Scope.REVEAL_BEFORE_LAUNCH));
        var waits = fixture.confirmed(words, late, Set.of(scope));

        clock.stopAt(launch.minusSeconds(1));
        assertThat(names.covered(words.letterId(), 1, scope))
                .extracting(CoveredName::party)
                .containsExactly(early);
        assertThat(names.missing(words.letterId(), 1, scope)).singleElement().satisfies(name -> {
            assertThat(name.signature()).isEqualTo(waits);
            assertThat(name.why()).isEqualTo(MissingName.Why.NOT_BEFORE_LAUNCH);
        });

        clock.stopAt(launch);
        assertThat(names.covered(words.letterId(), 1, scope))
                .extracting(CoveredName::party)
                .containsExactly(early, late);
        assertThat(names.missing(words.letterId(), 1, scope)).isEmpty();
    }

    @Test
    void takesACampaignWithoutALaunchForOneThatIsNotLaunched() {
        launchAt(null);
        fixture.confirmed(words, directory.person("Bob Brown"), Set.of(Scope.WEB_LIST));

        assertThat(names.covered(words.letterId(), 1, Scope.WEB_LIST)).isEmpty();
    }

    @Test
    void makesThePrintAdBeforeTheLaunchOfAllWhoGrantedPrint() {
        launchAt(clock.instant().plus(Duration.ofDays(1)));
        var party = directory.person("Bob Brown");
        fixture.confirmed(words, party, Set.of(Scope.PRINT_AD));

        assertThat(names.covered(words.letterId(), 1, Scope.PRINT_AD))
                .extracting(CoveredName::party)
                .containsExactly(party);
    }

    @Test
    void takesANameOffWhenTheLastDayOfItsUseIsOver() {
        var party = directory.person("Bob Brown");
        var lastDay = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);
        var id = fixture.confirmed(
                words, party, EnumSet.of(Scope.PRINT_AD, Scope.QUOTE), Limits.until(Map.of(Scope.PRINT_AD, lastDay)));
        var over = lastDay.plusDays(1).atStartOfDay(CampaignFixture.ZONE).toInstant();

        clock.stopAt(over.minusSeconds(1));
        assertThat(names.covered(words.letterId(), 1, Scope.PRINT_AD))
                .extracting(CoveredName::party)
                .containsExactly(party);

        clock.stopAt(over);
        assertThat(names.covered(words.letterId(), 1, Scope.PRINT_AD)).isEmpty();
        assertThat(names.covered(words.letterId(), 1, Scope.QUOTE)).hasSize(1);
        assertThat(names.missing(words.letterId(), 1, Scope.PRINT_AD))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.signature()).isEqualTo(id);
                    assertThat(name.why()).isEqualTo(MissingName.Why.SCOPE_ENDED);
                });
    }

    private void launchAt(@Nullable Instant launch) {
        var seen = campaignService.campaign(campaign);
        campaignService.revise(
                campaign,
                seen.version(),
                new CampaignDetails(seen.name(), seen.slug(), seen.zone(), launch, null, seen.target()));
    }
}
