package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An order is sent by what holds when it is sent, not when it was drafted. */
@ServiceTest
class OrderMomentTest {

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID edition;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        edition = papers.known();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void isNotSentWhenThePaperClosesItsSpaceEarlierByNow() {
        var made = approved();
        papers.enter(edition, FactKey.SPACE_DEADLINE, "30 17:00");
        refused().whenRefused("advertising.order.refused.space-closed", () -> fixture.send(made.order()));

        papers.enter(edition, FactKey.SPACE_DEADLINE, "3 17:00");
        fixture.send(made.order());

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.SENT);
    }

    @Test
    void isNotSentOnStandbyForADayOnWhichTheLaunchIsByNow() {
        var day = fixture.ahead();
        var made = fixture.approved(
                fixture.drafted(campaign, edition, OrderFixture.standby(fixture.insertion(edition), day, 7, "")));
        launch(day.plusDays(2).atTime(15, 0).toInstant(ZoneOffset.UTC));
        refused().whenRefused("advertising.order.refused.launch-standby", () -> fixture.send(made.order()));

        launch(CampaignFixture.LAUNCH.minus(Duration.ofDays(1)));
        fixture.send(made.order());

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.SENT);
    }

    private Made approved() {
        return fixture.approved(fixture.drafted(campaign, edition, fixture.insertion(edition)));
    }

    private void launch(Instant at) {
        var facts = campaignService.campaign(campaign);
        campaignService.revise(
                campaign,
                facts.version(),
                new CampaignDetails(
                        facts.name(),
                        facts.slug(),
                        facts.zone(),
                        at,
                        facts.embargo(),
                        facts.target(),
                        facts.countingRule()));
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
