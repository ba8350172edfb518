package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A yes has to hold on the day on which it is printed, not on the day on which somebody asks. */
@ServiceTest
class PlacementDaysTest {

    private static final String[] TABLES = {"ad_placement", "ad_placement_step"};

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private InsertionService insertions;

    @Autowired
    private CampaignService campaigns;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesAPageThatRunsAfterAYesHasEnded() {
        var day = runOn(fixture.ready());

        refuses(endingOn(day.minusDays(1)), "Dora Day");
    }

    @Test
    void takesAPageThatRunsOnTheLastDayOfAYes() {
        var day = runOn(fixture.ready());

        assertThat(fixture.submitted(endingOn(day))).isNotNull();
    }

    @Test
    void refusesAPageBeforeTheLaunchWithSomebodyWhoIsNotToBeNamedThen() {
        var ready = fixture.ready(
                words -> signatures.confirmed(words, directory.person("Dora Day"), EnumSet.of(Scope.PRINT_AD)));
        launch(ready.campaign(), runOn(ready).plusDays(2));
        refuses(ready, "Dora Day");

        launch(ready.campaign(), runOn(ready));
        assertThat(fixture.submitted(ready)).isNotNull();
    }

    private PlacementFixture.Ready endingOn(LocalDate day) {
        return fixture.ready(words -> signatures.confirmed(
                words,
                directory.person("Dora Day"),
                EnumSet.allOf(Scope.class),
                Limits.until(Map.of(Scope.PRINT_AD, day))));
    }

    private LocalDate runOn(PlacementFixture.Ready ready) {
        return insertions.insertion(ready.insertion()).runOn();
    }

    private void launch(UUID campaign, LocalDate day) {
        var facts = campaigns.campaign(campaign);
        Instant launch = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        campaigns.revise(
                campaign,
                facts.version(),
                new CampaignDetails(
                        facts.name(),
                        facts.slug(),
                        facts.zone(),
                        launch,
                        facts.embargo(),
                        facts.target(),
                        facts.countingRule()));
    }

    private void refuses(PlacementFixture.Ready ready, String name) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> fixture.submitted(ready))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("advertising.placement.refused.not-on-its-days"))
                .hasMessageContaining(name);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
