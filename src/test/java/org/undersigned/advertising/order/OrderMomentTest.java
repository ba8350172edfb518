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
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.order.OrderFixture.Made;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.base.measure.Length;
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
    private InsertionBooking booking;

    @Autowired
    private InsertionService insertions;

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

    /** The space that the paper keeps is the one that it was sent. */
    @Test
    void isNotSentInALargerSpaceThanThePaperHasOnceItIsClosed() {
        var made = fixture.sent(fixture.drafted(campaign, edition, half()));
        var due = insertions.insertion(made.insertion()).due(DeadlineKind.SPACE).orElseThrow();
        steps.writeNext(made.order());
        rebook(made, fixture.insertion(edition));
        clock.stopAt(due);
        refused().whenRefused("advertising.order.refused.space-closed", () -> fixture.submit(made.order()));

        clock.stopAt(due.minusMillis(1));
        fixture.submit(made.order());
        clock.stopAt(due);
        refused().whenRefused("advertising.order.refused.space-closed", () -> fixture.approve(made.order()));

        clock.stopAt(due.minusMillis(1));
        fixture.approve(made.order());
        clock.stopAt(due);
        refused().whenRefused("advertising.order.refused.space-closed", () -> fixture.send(made.order()));
    }

    @Test
    void isSentInTheSpaceThatThePaperHasWhenItIsClosed() {
        var made = fixture.sent(fixture.drafted(campaign, edition, half()));
        var due = insertions.insertion(made.insertion()).due(DeadlineKind.SPACE).orElseThrow();
        steps.writeNext(made.order());
        rebook(made, OrderFixture.inKind(half()));
        clock.stopAt(due);
        steps.send(made.order());

        assertThat(fixture.last(made.order()).state()).isEqualTo(OrderState.SENT);
    }

    private InsertionDetails half() {
        return space(3, new AdSize(Length.inches("5.35"), Length.inches("21")), AdColour.BLACK);
    }

    private InsertionDetails space(int columns, AdSize size, AdColour colour) {
        return new InsertionDetails(
                edition,
                fixture.ahead(),
                columns,
                size,
                colour,
                Guarantee.FIXED,
                1,
                "",
                null,
                false,
                fixture.stated(OrderFixture.PRICE),
                "");
    }

    private void rebook(Made made, InsertionDetails details) {
        booking.rebook(made.order(), 2, fixture.last(made.order()).version(), made.insertion(), details);
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
