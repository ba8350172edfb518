package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
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

    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
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
    private CampaignFixture campaigns;

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
        launch(ready, runOn(ready).plusDays(2));
        refuses(ready, "Dora Day");

        launch(ready, runOn(ready));
        assertThat(fixture.submitted(ready)).isNotNull();
    }

    /**
     * When a campaign of the West Coast launches late in the evening, papers of the East Coast print the next day
     * already.
     */
    @Test
    void takesTheDayOfTheLaunchWhereThePaperIsPrinted() {
        var ready = fixture.ready(
                words -> signatures.confirmed(words, directory.person("Dora Day"), EnumSet.of(Scope.PRINT_AD)));
        var lateOnTheDay = runOn(ready).atTime(22, 30).atZone(WEST).toInstant();

        campaigns.launch(ready.campaign(), WEST, lateOnTheDay);
        refuses(ready, "Dora Day");

        campaigns.launch(ready.campaign(), WEST, lateOnTheDay.minus(Duration.ofHours(2)));
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

    private void launch(PlacementFixture.Ready ready, LocalDate day) {
        campaigns.launch(
                ready.campaign(), CampaignFixture.ZONE, day.atTime(12, 0).toInstant(ZoneOffset.UTC));
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
