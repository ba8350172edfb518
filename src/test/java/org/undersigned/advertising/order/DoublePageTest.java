package org.undersigned.advertising.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.OrderSteps;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.base.measure.Length;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An ad over two facing pages is due earlier, where the paper says by how much. */
@ServiceTest
class DoublePageTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private OrderSteps steps;

    @Autowired
    private OrderFixture fixture;

    @Autowired
    private OrderService orders;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID edition;
    private LocalDate day;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH);
        Staff.signIn(Role.COORDINATOR);
        campaign = steps.campaign();
        edition = papers.known();
        day = fixture.ahead();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void isDueEarlierByWhatThePaperSays() {
        var single = space(fixture.drafted(campaign, edition, onePage()));
        assertThat(space(fixture.drafted(campaign, edition, doublePage("22.86"))))
                .isEqualTo(single);

        papers.enter(edition, FactKey.DOUBLE_PAGE_EARLIER, "24");

        assertThat(space(fixture.drafted(campaign, edition, doublePage("22.86"))))
                .isEqualTo(single.minus(DAY));
        assertThat(space(fixture.drafted(campaign, edition, onePage()))).isEqualTo(single);
    }

    @Test
    void isRefusedOnTheDayOnWhichOnePageMayStillBeBooked() {
        papers.enter(edition, FactKey.DOUBLE_PAGE_EARLIER, "24");
        var single = fixture.drafted(campaign, edition, onePage());
        clock.stopAt(space(single).minus(DAY));

        refused()
                .whenRefused(
                        "advertising.order.refused.space-closed",
                        () -> fixture.book(single.order(), doublePage("22.86")));
        fixture.book(single.order(), onePage());

        assertThat(orders.lines(single.order(), 1)).hasSize(2);
    }

    @Test
    void isRefusedWhereItIsNoWiderThanOnePage() {
        var order = fixture.empty(campaign, edition);

        refused().whenRefused("advertising.order.refused.double-width", () -> fixture.book(order, doublePage("10.87")));
    }

    private Instant space(OrderFixture.Made made) {
        return orders.lines(made.order(), 1)
                .getFirst()
                .terms()
                .deadlines()
                .get(DeadlineKind.SPACE)
                .dueAt();
    }

    private InsertionDetails onePage() {
        return OrderFixture.insertion(edition, day, fixture.stated(OrderFixture.PRICE));
    }

    private InsertionDetails doublePage(String width) {
        return new InsertionDetails(
                edition,
                day,
                12,
                new AdSize(Length.inches(width), Length.inches("21")),
                AdColour.BLACK,
                Guarantee.FIXED,
                1,
                "Centre",
                null,
                false,
                fixture.stated(OrderFixture.PRICE),
                "");
    }

    private Unwritten refused() {
        return Unwritten.in(database, OrderFixture.TABLES);
    }
}
